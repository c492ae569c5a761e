import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const africaAndGulfHosts: readonly ReviewedHost[] = [
  { host: 'www.ecrime.ae', whose: 'Dubai Police' },
  { host: 'csc.gov.ae', whose: 'UAE Cyber Security Council' },
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
    phones: [
      { number: '800 2626', use: 'call' },
      { number: '999', use: 'urgent' },
    ],
    takes: ['internet-crime'],
    notes: ['The form is for what happened in Dubai. 800 2626 is the service called Aman.'],
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
