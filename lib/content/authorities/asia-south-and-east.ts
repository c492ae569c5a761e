import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const asiaSouthAndEastHosts: readonly ReviewedHost[] = [
  { host: 'cybercrime.gov.in', whose: 'National Cyber Crime Reporting Portal, India' },
  { host: 'www.pib.gov.in', whose: 'Press bureau of the Indian government' },
  { host: 'cyberyodha.org', whose: 'CyberYodha, as a page that quotes the Indian portal' },
  { host: 'nagalandpost.com', whose: 'Nagaland Post, as a news page' },
  { host: 'www.arabnews.pk', whose: 'Arab News, as a news page' },
  { host: 'iasc.ojk.go.id', whose: 'OJK, Indonesia' },
  { host: 'www.malaysia.gov.my', whose: 'Government of Malaysia' },
  { host: 'sjecho.com.my', whose: 'SJ Echo, as a news page' },
  { host: 'mdes.go.th', whose: 'Thai Ministry of Digital Economy and Society' },
  { host: 'www.thaipoliceonline.go.th', whose: 'Royal Thai Police' },
  { host: 'acg.pnp.gov.ph', whose: 'Philippine National Police' },
  { host: 'cicc.gov.ph', whose: 'CICC, Philippines' },
  { host: 'www.pna.gov.ph', whose: 'Philippine News Agency' },
  { host: 'scamwatchpilipinas.com', whose: 'Scam Watch Pilipinas' },
];

export const asiaSouthAndEast: readonly Authority[] = [
  {
    id: 'in-1930',
    country: 'IN',
    name: 'I4C: 1930 and National Cyber Crime Reporting Portal',
    kind: 'fast-freeze',
    callFirst: true,
    phones: [{ number: '1930', use: 'call' }],
    links: [{ url: 'https://cybercrime.gov.in', what: 'form' }],
    takes: ['moved-money'],
    asks: ['your-mobile', 'debited', 'account-id', 'txid', 'when', 'messages'],
    expects: ['portal-in-a-day', 'report-for-case'],
    notes: ['In India, the police report is called FIR.'],
    sources: [
      page('National Cyber Crime Reporting Portal', 'https://cybercrime.gov.in', {
        checked: '2026-11-22',
        sure: 'high',
      }),
      page(
        'Indian government press bureau: 1930',
        'https://www.pib.gov.in/PressNoteDetails.aspx?NoteId=155384&ModuleId=3',
        {
          checked: '2026-11-22',
          sure: 'medium',
          note: 'We are less sure of the 24 hours than of the number.',
        },
      ),
      page(
        'CyberYodha, quoting the portal',
        'https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html',
        { checked: '2026-11-22', dated: '2023-04', sure: 'medium' },
      ),
      page(
        'Nagaland Post: police on 1930, the portal and the FIR',
        'https://nagalandpost.com/citizens-asked-to-report-financial-frauds/',
        { checked: '2026-11-29', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'pk-nccia',
    country: 'PK',
    name: 'National Cyber Crime Investigation Agency (NCCIA)',
    kind: 'police',
    callFirst: true,
    phones: [{ number: '1799', use: 'call' }],
    takes: ['internet-crime'],
    notes: ['We could not confirm the address of its site.'],
    sources: [
      page('Arab News: Pakistan opens the helpline 1799', 'https://www.arabnews.pk/node/2603229', {
        checked: '2026-11-29',
        dated: '2025-06-04',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'id-iasc',
    country: 'ID',
    name: 'Indonesia Anti-Scam Centre (IASC), OJK',
    kind: 'fast-freeze',
    links: [{ url: 'https://iasc.ojk.go.id', what: 'form' }],
    phones: [{ number: '157', use: 'call', confidence: 'medium' }],
    takes: ['moved-money'],
    asks: ['you', 'id-scan', 'suspect', 'proof', 'both-accounts', 'messages', 'for-another'],
    expects: ['police-too', 'fake-sites'],
    notes: ['157 is the contact number of OJK.'],
    sources: [
      page('IASC: report form', 'https://iasc.ojk.go.id/Guest', { checked: '2026-11-22', sure: 'high' }),
    ],
  },
  {
    id: 'my-nsrc',
    country: 'MY',
    name: 'National Scam Response Centre (NSRC)',
    kind: 'fast-freeze',
    callFirst: true,
    phones: [{ number: '997', use: 'call', hours: { open: 'always' } }],
    links: [
      {
        url: 'https://www.malaysia.gov.my/en/categories/safety-and-community/cybersecurity/nsrc-997-hotline',
        what: 'more',
      },
    ],
    takes: ['moved-money'],
    asks: ['description', 'you', 'suspect', 'transfers'],
    expects: ['never-calls'],
    notes: ['The police run it. Ask there whether you also need to make a police report.'],
    sources: [
      page(
        'Malaysian government: NSRC 997',
        'https://www.malaysia.gov.my/en/categories/safety-and-community/cybersecurity/nsrc-997-hotline',
        { checked: '2026-11-22', sure: 'medium' },
      ),
      page('Malaysian press reports', null, {
        checked: '2026-11-22',
        dated: '2026-03-03',
        sure: 'medium',
        note: 'Day and night: Malay Mail, March 2026. What it asks: October 2023. That it never calls: police, December 2023.',
      }),
      page(
        'SJ Echo: 997 takes reports day and night',
        'https://sjecho.com.my/crime/rm1-12-bln-lost-to-online-scams-in-six-months-nsrc-steps-up-24-7-fight/amp',
        {
          checked: '2026-11-29',
          dated: '2025-10',
          sure: 'medium',
          note: 'The Home Ministry says that no visit to a police station is needed. Others say that a police report is.',
        },
      ),
    ],
  },
  {
    id: 'th-aoc',
    country: 'TH',
    name: 'Anti Online Scam Operation Center (AOC 1441)',
    kind: 'fast-freeze',
    callFirst: true,
    phones: [{ number: '1441', use: 'call', hours: { open: 'always' } }],
    links: [
      {
        url: 'https://mdes.go.th/mission/detail/9122-Anti-Online-Scam-Operation-Center--AOC1441-',
        what: 'more',
      },
    ],
    takes: ['moved-money'],
    expects: ['no-social', 'report-for-case'],
    sources: [
      page(
        'Thai ministry: AOC 1441',
        'https://mdes.go.th/mission/detail/9122-Anti-Online-Scam-Operation-Center--AOC1441-',
        {
          checked: '2026-11-22',
          lang: 'th',
          sure: 'medium',
          note: 'A Thai consular notice of 6 July 2024 names it too.',
        },
      ),
    ],
  },
  {
    id: 'th-police-online',
    country: 'TH',
    name: 'Thai Police Online',
    kind: 'police',
    links: [{ url: 'https://www.thaipoliceonline.go.th', what: 'form' }],
    takes: ['reports'],
    sources: [
      page('Thai Police Online', 'https://www.thaipoliceonline.go.th', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ph-acg',
    country: 'PH',
    name: 'PNP Anti-Cybercrime Group',
    kind: 'police',
    links: [{ url: 'https://acg.pnp.gov.ph/', what: 'site' }],
    takes: ['internet-crime'],
    sources: [
      page('PNP Anti-Cybercrime Group', 'https://acg.pnp.gov.ph/', { checked: '2026-11-22', sure: 'medium' }),
    ],
  },
  {
    id: 'ph-cicc',
    country: 'PH',
    name: 'CICC Inter-Agency Response Center',
    kind: 'cyber',
    links: [{ url: 'https://cicc.gov.ph/report/', what: 'form' }],
    phones: [{ number: '1326', use: 'call', hours: { open: 'always' } }],
    takes: ['reports'],
    sources: [
      page('Philippine News Agency: 1326', 'https://www.pna.gov.ph/articles/1207775', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
      page('Scam Watch Pilipinas: questions', 'https://scamwatchpilipinas.com/faqs', {
        checked: '2026-11-22',
        sure: 'high',
      }),
    ],
  },
];
