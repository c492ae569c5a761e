import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

const cyberGovAu = page(
  'Australian Cyber Security Centre: if things go wrong',
  'https://cyber.gov.au/protect-yourself/staying-secure-online/shopping-and-banking-online/online-shopping/if-things-go-wrong',
  { checked: '2026-11-22', sure: 'high' },
);
const scamShield = page('ScamShield helpline', 'https://scamshield.gov.sg/scamshield-helpline', {
  checked: '2026-11-22',
  sure: 'high',
});
const scamsNewZealand = page(
  'New Zealand government: how to report scams',
  'https://www.dia.govt.nz/Spam-How-to-Report-Scams',
  { checked: '2026-11-29', sure: 'medium' },
);

/** Hosts that the links of this file lead to. */
export const asiaPacificHosts: readonly ReviewedHost[] = [
  { host: 'ia.acs.org.au', whose: 'Information Age, as a news page' },
  { host: 'www.scamwatch.gov.au', whose: 'Scamwatch, Australia' },
  { host: 'www.idcare.org', whose: 'IDCARE' },
  { host: 'www.ncsc.govt.nz', whose: 'NCSC New Zealand' },
  { host: '105.police.govt.nz', whose: 'New Zealand Police' },
  { host: 'eservices1.police.gov.sg', whose: 'Singapore Police Force' },
  { host: 'www.scamalert.sg', whose: 'ScamAlert, Singapore' },
  { host: 'scamshield.gov.sg', whose: 'ScamShield, Singapore' },
  { host: 'www.scamshield.gov.sg', whose: 'ScamShield, Singapore' },
  { host: 'cyber.gov.au', whose: 'Australian Cyber Security Centre' },
  { host: 'www.dia.govt.nz', whose: 'Department of Internal Affairs, New Zealand' },
];

export const asiaPacific: readonly Authority[] = [
  {
    id: 'au-reportcyber',
    country: 'AU',
    name: 'ReportCyber',
    kind: 'police',
    links: [
      { url: 'https://www.cyber.gov.au/report-and-recover/report', what: 'form', confidence: 'medium' },
    ],
    phones: [{ number: '1300 292 371', use: 'call' }],
    takes: ['internet-crime'],
    expects: ['false-reports'],
    sources: [
      cyberGovAu,
      page(
        'Information Age: callers who pose as police and quote a report number',
        'https://ia.acs.org.au/article/2025/scammers-impersonate-police-to-steal-crypto.html',
        {
          checked: '2026-11-29',
          dated: '2025-11',
          sure: 'medium',
          note: 'A report of a warning by the Australian Federal Police.',
        },
      ),
    ],
  },
  {
    id: 'au-scamwatch',
    country: 'AU',
    name: 'Scamwatch',
    kind: 'consumer',
    links: [{ url: 'https://www.scamwatch.gov.au/report-a-scam', what: 'form' }],
    takes: ['fraud'],
    sources: [
      page('Scamwatch: report a scam', 'https://www.scamwatch.gov.au/report-a-scam', {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'Others checked it on 29 September 2026.',
      }),
    ],
  },
  {
    id: 'au-idcare',
    country: 'AU',
    name: 'IDCARE',
    kind: 'identity',
    links: [{ url: 'https://www.idcare.org', what: 'site', confidence: 'medium' }],
    phones: [{ number: '1800 595 160', use: 'call', hours: { open: 'working-days' } }],
    takes: ['given-id'],
    refuses: ['police-report'],
    sources: [{ ...cyberGovAu, note: 'We are less sure of the days.' }],
  },
  {
    id: 'nz-ncsc',
    country: 'NZ',
    name: 'National Cyber Security Centre (NCSC)',
    kind: 'cyber',
    links: [{ url: 'https://www.ncsc.govt.nz/what-we-do/services-we-offer/incident-response', what: 'site' }],
    phones: [
      { number: '0800 114 115', use: 'call', hours: { open: 'weekdays', from: '07:00', to: '19:00' } },
      { number: '111', use: 'urgent' },
    ],
    takes: ['incidents'],
    expects: ['sends-to-police'],
    notes: ['CERT NZ is part of it now.'],
    sources: [
      page(
        'NCSC New Zealand: incident response',
        'https://www.ncsc.govt.nz/what-we-do/services-we-offer/incident-response',
        { checked: '2026-11-22', sure: 'high' },
      ),
    ],
  },
  {
    id: 'nz-idcare',
    country: 'NZ',
    name: 'IDCARE',
    kind: 'identity',
    links: [{ url: 'https://www.idcare.org/new-zealand', what: 'site' }],
    phones: [{ number: '0800 121 068', use: 'call' }],
    takes: ['given-id'],
    refuses: ['police-report'],
    sources: [
      page('IDCARE New Zealand', 'https://www.idcare.org/new-zealand', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
      { ...scamsNewZealand, note: 'For the number.' },
    ],
  },
  {
    id: 'nz-police',
    country: 'NZ',
    name: 'New Zealand Police: 105',
    kind: 'police',
    links: [{ url: 'https://105.police.govt.nz/', what: 'form' }],
    phones: [
      { number: '105', use: 'call' },
      { number: '111', use: 'urgent' },
    ],
    takes: ['fraud-and-crime'],
    inPerson: 'no',
    sources: [
      scamsNewZealand,
      page(
        'Victim Support New Zealand: cybercrime and online fraud',
        'https://www.victimsupport.org.nz/get-support/other-crimes-or-incidents/cybercrime-and-online-fraud',
        {
          checked: '2026-11-29',
          sure: 'medium',
          note: 'It names 105 and 111. We read no page of the police itself.',
        },
      ),
    ],
  },
  {
    id: 'sg-police',
    country: 'SG',
    name: 'Singapore Police Force',
    kind: 'police',
    links: [
      { url: 'https://eservices1.police.gov.sg/phub/eservices/landingpage/police-report', what: 'form' },
    ],
    phones: [{ number: '999', use: 'urgent', confidence: 'medium' }],
    takes: ['reports'],
    asks: ['full-link', 'number-shown', 'call-kind'],
    inPerson: 'no',
    sources: [
      scamShield,
      page('ScamAlert: what to do after a scam', 'https://www.scamalert.sg/resources/gotscammed', {
        checked: '2026-11-22',
        sure: 'high',
      }),
    ],
  },
  {
    id: 'sg-scamshield',
    country: 'SG',
    name: 'ScamShield Helpline',
    kind: 'advice',
    links: [
      { url: 'https://scamshield.gov.sg/scamshield-helpline', what: 'site' },
      { url: 'https://www.scamshield.gov.sg/i-have-been-scammed/', what: 'more', confidence: 'medium' },
    ],
    phones: [
      { number: '1799', use: 'call', hours: { open: 'always' } },
      { number: '+65 6869 1799', use: 'abroad', confidence: 'medium' },
    ],
    takes: ['advice'],
    refuses: ['police-report'],
    notes: ['It connects you to seven large banks, which can freeze your account there.'],
    sources: [
      scamShield,
      page('Another source on the number from abroad', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'We did not find it on a page of the helpline.',
      }),
    ],
  },
];
