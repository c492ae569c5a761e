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

/** Hosts that the links of this file lead to. */
export const asiaPacificHosts: readonly ReviewedHost[] = [
  { host: 'cyber.gov.au', whose: 'Australian Cyber Security Centre' },
  { host: 'www.scamwatch.gov.au', whose: 'Scamwatch, Australia' },
  { host: 'www.idcare.org', whose: 'IDCARE' },
  { host: 'www.ncsc.govt.nz', whose: 'NCSC New Zealand' },
  { host: 'eservices1.police.gov.sg', whose: 'Singapore Police Force' },
  { host: 'scamshield.gov.sg', whose: 'ScamShield, Singapore' },
  { host: 'www.scamshield.gov.sg', whose: 'ScamShield, Singapore' },
  { host: 'www.scamalert.sg', whose: 'ScamAlert, Singapore' },
  { host: 'www.adcc.gov.hk', whose: 'Anti-Deception Coordination Centre, Hong Kong' },
  { host: 'www.npa.go.jp', whose: 'National Police Agency of Japan' },
  { host: 'www.pref.fukui.jp', whose: 'Fukui Prefecture' },
  { host: 'ecrm.police.go.kr', whose: 'Korean National Police' },
  { host: 'www.counterscam112.go.kr', whose: 'Korean National Police' },
  { host: 'www.khan.co.kr', whose: 'Kyunghyang Shinmun, as a news page' },
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
    sources: [cyberGovAu],
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
    takes: ['given-id'],
    refuses: ['police-report'],
    sources: [
      page('IDCARE New Zealand', 'https://www.idcare.org/new-zealand', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
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
    phones: [{ number: '1799', use: 'call', hours: { open: 'always' } }],
    takes: ['advice'],
    refuses: ['police-report'],
    sources: [scamShield],
  },
  {
    id: 'hk-adcc',
    country: 'HK',
    name: 'Anti-Deception Coordination Centre (ADCC)',
    kind: 'advice',
    links: [{ url: 'https://www.adcc.gov.hk/en-hk/about-us.html', what: 'site' }],
    phones: [
      { number: '18222', use: 'call', hours: { open: 'always' } },
      { number: '999', use: 'urgent' },
    ],
    takes: ['advice'],
    refuses: ['police-report'],
    notes: ['Make the report at a police station. We found no address to report online.'],
    sources: [
      page('ADCC: about us', 'https://www.adcc.gov.hk/en-hk/about-us.html', {
        checked: '2026-11-22',
        sure: 'high',
        note: 'Others say that it only gives advice.',
      }),
    ],
  },
  {
    id: 'jp-npa',
    country: 'JP',
    name: 'National Police Agency (NPA)',
    kind: 'police',
    links: [{ url: 'https://www.npa.go.jp/bureau/cyber/soudan.html', what: 'site' }],
    phones: [
      { number: '#9110', use: 'call', confidence: 'medium' },
      { number: '110', use: 'urgent' },
    ],
    takes: ['internet-crime'],
    asks: ['six-questions', 'page-shown'],
    inPerson: 'maybe',
    notes: [
      'A message sent online is not the formal report of damage. For that, contact the police station.',
    ],
    sources: [
      page(
        'Police of Fukui: where to ask for advice',
        'https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html',
        { checked: '2026-11-22', sure: 'high' },
      ),
      page('Police of Saitama: reports online', null, {
        checked: '2026-11-22',
        dated: '2024-07-29',
        sure: 'high',
        note: 'It says that an online message is not the formal report. We did not keep the address of the page.',
      }),
    ],
  },
  {
    id: 'kr-ecrm',
    country: 'KR',
    name: '경찰청 사이버범죄 신고시스템 (ECRM)',
    lang: 'ko',
    kind: 'police',
    links: [{ url: 'https://ecrm.police.go.kr/minwon/main', what: 'form' }],
    phones: [{ number: '112', use: 'urgent' }],
    takes: ['internet-crime'],
    sources: [
      page('Korean police: ECRM', 'https://ecrm.police.go.kr/minwon/main', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'kr-1394',
    country: 'KR',
    name: '전기통신금융사기 통합대응단 (1394)',
    lang: 'ko',
    kind: 'advice',
    links: [{ url: 'https://www.counterscam112.go.kr', what: 'site' }],
    phones: [{ number: '1394', use: 'call', hours: { open: 'always' } }],
    takes: ['advice'],
    sources: [
      page(
        'News report: one number for phone and message fraud, 1394',
        'https://www.khan.co.kr/article/202602011026001',
        {
          checked: '2026-11-22',
          dated: '2026-02-01',
          sure: 'medium',
          note: 'The page is in Korean. Another report of that week says day and night.',
        },
      ),
    ],
  },
];
