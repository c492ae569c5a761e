import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const africaAndGulfHosts: readonly ReviewedHost[] = [
  { host: 'www.ecrime.ae', whose: 'Dubai Police' },
  { host: 'csc.gov.ae', whose: 'UAE Cyber Security Council' },
  { host: 'gulfnews.com', whose: 'Gulf News, as a news page' },
  { host: 'www.masrawy.com', whose: 'Masrawy, as a news page' },
  { host: 'www.vetogate.com', whose: 'Vetogate, as a news page' },
  { host: 'nccc.npf.gov.ng', whose: 'Nigeria Police Force' },
  { host: 'www.efcc.gov.ng', whose: 'EFCC, Nigeria' },
  { host: 'ispa.org.za', whose: 'ISPA, South Africa' },
  { host: 'www.cybersecurityhub.gov.za', whose: 'Cybersecurity Hub, South Africa' },
  { host: 'nc4.go.ke', whose: 'NC4, Kenya' },
  { host: 'www.ke-cirt.go.ke', whose: 'KE-CIRT/CC, Kenya' },
];

export const africaAndGulf: readonly Authority[] = [
  {
    id: 'ae-ecrime',
    country: 'AE',
    name: 'Dubai Police: eCrime',
    kind: 'police',
    links: [{ url: 'https://www.ecrime.ae/', what: 'form' }],
    phones: [{ number: '999', use: 'urgent' }],
    takes: ['internet-crime'],
    notes: ['The form is for what happened in Dubai.'],
    sources: [
      page('Dubai Police: eCrime', 'https://www.ecrime.ae/', { checked: '2026-11-22', sure: 'medium' }),
    ],
  },
  {
    id: 'ae-cyber-security-council',
    country: 'AE',
    name: 'UAE Cyber Security Council',
    kind: 'cyber',
    links: [{ url: 'https://csc.gov.ae/en/report-an-incident', what: 'form' }],
    takes: ['incidents'],
    sources: [
      page('UAE Cyber Security Council: report an incident', 'https://csc.gov.ae/en/report-an-incident', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ae-aman',
    country: 'AE',
    name: 'Abu Dhabi Police: Aman',
    kind: 'police',
    callFirst: true,
    phones: [
      { number: '800 2626', use: 'call' },
      { number: '2828', use: 'text' },
    ],
    takes: ['fraud'],
    notes: ['For Abu Dhabi.'],
    sources: [
      page(
        'Gulf News: Abu Dhabi Police return money to people who were tricked',
        'https://gulfnews.com/uae/crime/dh18-million-returned-to-victims-of-phone-scams-electronic-fraud-in-abu-dhabi-1.85724523',
        { checked: '2026-11-29', dated: '2022-02-15', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'sa-kollona-amn',
    country: 'SA',
    name: 'كلنا أمن (Kollona Amn)',
    lang: 'ar',
    kind: 'police',
    callFirst: true,
    phones: [
      { number: '911', use: 'call' },
      { number: '999', use: 'call' },
    ],
    takes: ['internet-crime'],
    inPerson: 'maybe',
    notes: [
      '911 is for Mecca, Riyadh and the Eastern Province. 999 is for all other regions.',
      'You can also report in its app, or at the nearest police station.',
    ],
    sources: [
      page(
        'Gulf News: where the Saudi Interior Ministry wants cyber crimes reported',
        'https://gulfnews.com/world/gulf/saudi/saudi-arabia-dont-respond-to-prize-winning-messages-1.92438354',
        { checked: '2026-11-29', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'eg-internet-crime',
    country: 'EG',
    name: 'مباحث الإنترنت، وزارة الداخلية',
    lang: 'ar',
    kind: 'police',
    callFirst: true,
    phones: [
      { number: '108', use: 'call' },
      { number: '02 24065051', use: 'call' },
    ],
    takes: ['internet-crime'],
    inPerson: 'maybe',
    notes: [
      'Or go to the internet crime unit of your security directorate. Bring your ID and screenshots.',
      'The ministry’s site takes reports too. Sources disagree on its address, so we show none.',
    ],
    sources: [
      page(
        'Masrawy: three ways to report internet crime',
        'https://www.masrawy.com/news/news_cases/details/2025/8/27/2844172/%D9%84%D8%AD%D9%85%D8%A7%D9%8A%D8%A9-%D8%AD%D9%82%D9%88%D9%82%D9%83-3-%D8%B7%D8%B1%D9%82-%D9%84%D8%AA%D8%AD%D8%B1%D9%8A%D8%B1-%D9%85%D8%AD%D8%B6%D8%B1-%D9%81%D9%8A-%D9%85%D8%A8%D8%A7%D8%AD%D8%AB-%D8%A7%D9%84%D8%A5%D9%86%D8%AA%D8%B1%D9%86%D8%AA-%D8%B6%D8%AF-%D8%A7%D9%84%D8%A7%D8%A8%D8%AA%D8%B2%D8%A7%D8%B2-%D9%88%D8%A7%D9%84%D9%86%D8%B5%D8%A8-%D8%A7%D9%84%D8%A5%D9%84%D9%83%D8%AA%D8%B1%D9%88%D9%86%D9%8A',
        { checked: '2026-11-29', dated: '2025-08-27', sure: 'medium', lang: 'ar' },
      ),
      page('Vetogate: how to report internet crime', 'https://www.vetogate.com/5534593', {
        checked: '2026-11-29',
        dated: '2025-11-16',
        sure: 'medium',
        lang: 'ar',
        note: 'The same numbers.',
      }),
    ],
  },
  {
    id: 'ng-nccc',
    country: 'NG',
    name: 'Nigeria Police Force National Cybercrime Centre (NPF-NCCC)',
    kind: 'police',
    links: [{ url: 'https://nccc.npf.gov.ng', what: 'site' }],
    takes: ['internet-crime'],
    notes: ['Sources disagree on its phone number, so we show none.'],
    sources: [
      page('NPF National Cybercrime Centre', 'https://nccc.npf.gov.ng', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ng-efcc',
    country: 'NG',
    name: 'Economic and Financial Crimes Commission (EFCC)',
    kind: 'police',
    links: [{ url: 'https://www.efcc.gov.ng/', what: 'site' }],
    takes: ['fraud'],
    sources: [page('EFCC', 'https://www.efcc.gov.ng/', { checked: '2026-11-22', sure: 'medium' })],
  },
  {
    id: 'za-saps',
    country: 'ZA',
    name: 'South African Police Service (SAPS)',
    kind: 'police',
    phones: [{ number: '10111', use: 'call' }],
    takes: ['reports'],
    inPerson: 'yes',
    notes: [
      'We found no police form online.',
      'You make a sworn statement at a station and get a CAS number.',
    ],
    sources: [
      page('ISPA: reporting to SAPS', 'https://ispa.org.za/safety/osp/saps/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'za-cybersecurity-hub',
    country: 'ZA',
    name: 'Cybersecurity Hub',
    kind: 'cyber',
    links: [{ url: 'https://www.cybersecurityhub.gov.za/', what: 'site' }],
    takes: ['suspicious'],
    sources: [
      page('Cybersecurity Hub', 'https://www.cybersecurityhub.gov.za/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ke-nc4',
    country: 'KE',
    name: 'National Computer and Cybercrimes Coordination Committee (NC4)',
    kind: 'cyber',
    links: [{ url: 'https://nc4.go.ke/report/', what: 'form' }],
    takes: ['incidents'],
    sources: [page('NC4: report', 'https://nc4.go.ke/report/', { checked: '2026-11-22', sure: 'high' })],
  },
  {
    id: 'ke-cirt',
    country: 'KE',
    name: 'KE-CIRT/CC',
    kind: 'cyber',
    links: [{ url: 'https://www.ke-cirt.go.ke/', what: 'site' }],
    phones: [
      { number: '+254 703 042700', use: 'call' },
      { number: '+254 730 172700', use: 'call' },
    ],
    takes: ['incidents'],
    sources: [
      page('KE-CIRT/CC', 'https://www.ke-cirt.go.ke/', {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'The numbers come from an older page.',
      }),
    ],
  },
];
