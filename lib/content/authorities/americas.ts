import { page } from '@/lib/content/cite';
import * as sources from '@/lib/content/sources';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

const ic3Questions = page('FBI: questions and answers on IC3', 'https://www.ic3.gov/Home/FAQ', {
  checked: '2026-11-22',
  sure: 'medium',
});

/** Hosts that the links of this file lead to. */
export const americasHosts: readonly ReviewedHost[] = [
  { host: 'complaint.ic3.gov', whose: 'FBI Internet Crime Complaint Center' },
  { host: 'ic3.gov', whose: 'FBI Internet Crime Complaint Center' },
  { host: 'reportfraud.ftc.gov', whose: 'US Federal Trade Commission' },
  { host: 'www.identitytheft.gov', whose: 'US Federal Trade Commission' },
  { host: 'reportcyberandfraud.canada.ca', whose: 'Government of Canada' },
];

export const americas: readonly Authority[] = [
  {
    id: 'us-ic3',
    country: 'US',
    name: 'FBI Internet Crime Complaint Center (IC3)',
    kind: 'police',
    links: [
      { url: 'https://www.ic3.gov', what: 'site' },
      { url: 'https://complaint.ic3.gov', what: 'form', confidence: 'medium' },
    ],
    takes: ['internet-crime'],
    asks: [
      'addresses',
      'amount',
      'when',
      'txid',
      'first-contact',
      'who',
      'messages',
      'sites',
      'codes',
      'exchanges',
      'timeline',
    ],
    expects: ['dont-wait', 'no-files', 'no-edit', 'no-news', 'dollars', 'short-text'],
    inPerson: 'no',
    sources: [
      page('FBI: cryptocurrency', 'https://ic3.gov/CrimeInfo/Cryptocurrency', {
        checked: '2026-11-22',
        sure: 'high',
      }),
      sources.whatToKeep,
      ic3Questions,
    ],
  },
  {
    id: 'us-reportfraud',
    country: 'US',
    name: 'Federal Trade Commission: ReportFraud.ftc.gov',
    kind: 'consumer',
    links: [{ url: 'https://reportfraud.ftc.gov', what: 'site' }],
    phones: [{ number: '1-877-382-4357', use: 'call', confidence: 'medium' }],
    takes: ['fraud'],
    sources: [sources.safeAccount],
  },
  {
    id: 'us-identitytheft',
    country: 'US',
    name: 'Federal Trade Commission: IdentityTheft.gov',
    kind: 'identity',
    links: [
      { url: 'https://www.identitytheft.gov', what: 'site' },
      { url: 'https://www.identitytheft.gov/Steps', what: 'more' },
    ],
    phones: [{ number: '1-877-438-4338', use: 'call' }],
    takes: ['given-id'],
    sources: [sources.identitySteps],
  },
  {
    id: 'us-elder-fraud-hotline',
    country: 'US',
    name: 'National Elder Fraud Hotline',
    kind: 'advice',
    phones: [{ number: '1-833-372-8311', use: 'call' }],
    takes: ['filing-help'],
    sources: [
      page('Reports of the FBI notice PSA250424', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'The number is given beside this notice of 2025. We did not read the notice itself.',
      }),
    ],
  },
  {
    id: 'ca-report-cybercrime-and-fraud',
    country: 'CA',
    name: 'Report Cybercrime and Fraud',
    kind: 'police',
    links: [{ url: 'https://reportcyberandfraud.canada.ca', what: 'site', confidence: 'medium' }],
    phones: [
      {
        number: '1-888-495-8501',
        use: 'call',
        hours: { open: 'weekdays', from: '10:00', to: '16:45', zone: 'Eastern Time' },
      },
    ],
    takes: ['fraud-and-crime'],
    asks: ['receipts', 'messages', 'call-log'],
    expects: ['local-police-too'],
    notes: ['Run by the national police (RCMP) and the Canadian Anti-Fraud Centre.'],
    sources: [
      page('Canadian Anti-Fraud Centre: report an incident', null, {
        checked: '2026-11-22',
        sure: 'high',
        note: 'We read it at antifraudcentre-centreantifraude.ca, which we know only without https. So it is not a link here. We are less sure of the hours.',
      }),
    ],
  },
];
