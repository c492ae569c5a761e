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
  { host: 'delegaciavirtual.sinesp.gov.br', whose: 'Brazilian Ministry of Justice' },
  { host: 'denunciadigital.cdmx.gob.mx', whose: 'Mexico City' },
  { host: 'www.gob.mx', whose: 'Government of Mexico' },
  { host: 'www.fiscales.gob.ar', whose: 'Public prosecutors of Argentina' },
  { host: 'cuidarnosenred.mjus.gba.gob.ar', whose: 'Buenos Aires Province' },
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
  {
    id: 'br-delegacia-virtual',
    country: 'BR',
    name: 'Delegacia Virtual',
    lang: 'pt',
    kind: 'police',
    links: [{ url: 'https://delegaciavirtual.sinesp.gov.br/portal/', what: 'site' }],
    takes: ['reports'],
    notes: ['Only for states that joined it. Elsewhere, use your state police’s own site.'],
    sources: [
      page('Sinesp: Delegacia Virtual', 'https://delegaciavirtual.sinesp.gov.br/portal/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'mx-cdmx-denuncia-digital',
    country: 'MX',
    name: 'Denuncia Digital, Ciudad de México',
    lang: 'es',
    kind: 'police',
    links: [{ url: 'https://denunciadigital.cdmx.gob.mx/', what: 'site' }],
    takes: ['reports'],
    notes: ['For Mexico City. Elsewhere go to the police of your state.'],
    sources: [
      page('Mexico City: Denuncia Digital', 'https://denunciadigital.cdmx.gob.mx/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'mx-cdmx-policia-cibernetica',
    country: 'MX',
    name: 'Policía Cibernética, Ciudad de México',
    lang: 'es',
    kind: 'police',
    phones: [{ number: '55 5242 5100', extension: '5086', use: 'call' }],
    email: 'policia.cibernetica@ssc.cdmx.gob.mx',
    takes: ['internet-crime'],
    notes: ['For Mexico City.'],
    sources: [
      page('Several sources on the Policía Cibernética of Mexico City', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'They agree on the number and the address. We did not read a page of its own.',
      }),
    ],
  },
  {
    id: 'mx-condusef',
    country: 'MX',
    name: 'CONDUSEF: Portal de Fraudes Financieros',
    lang: 'es',
    kind: 'consumer',
    links: [
      {
        url: 'https://www.gob.mx/condusef/acciones-y-programas/portal-de-fraudes-financieros',
        what: 'site',
      },
    ],
    phones: [{ number: '55 5340 0999', use: 'call' }],
    takes: ['fraud'],
    sources: [
      page(
        'CONDUSEF: Portal de Fraudes Financieros',
        'https://www.gob.mx/condusef/acciones-y-programas/portal-de-fraudes-financieros',
        { checked: '2026-11-22', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'ar-ufeci',
    country: 'AR',
    name: 'Unidad Fiscal Especializada en Ciberdelincuencia (UFECI)',
    lang: 'es',
    kind: 'police',
    links: [{ url: 'https://www.fiscales.gob.ar/ciberdelincuencia/', what: 'site' }],
    phones: [{ number: '+54 11 5071-0040', use: 'call' }],
    email: 'denunciasufeci@mpf.gov.ar',
    takes: ['internet-crime'],
    notes: ['The federal prosecutor’s office for online crime.'],
    sources: [
      page('Public prosecutors: cybercrime', 'https://www.fiscales.gob.ar/ciberdelincuencia/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ar-buenos-aires-province',
    country: 'AR',
    name: 'Cuidarnos en red, Provincia de Buenos Aires',
    lang: 'es',
    kind: 'advice',
    links: [{ url: 'https://cuidarnosenred.mjus.gba.gob.ar/donde-denunciar-ciberdelitos/', what: 'more' }],
    takes: ['advice'],
    asks: ['when', 'who', 'full-link', 'when-noticed', 'messages'],
    notes: [
      'For Buenos Aires Province. It says where to report there.',
      'It says: don’t forward chats or emails, take screenshots. Don’t confront the other side: the account may vanish.',
    ],
    sources: [sources.keepEvidence],
  },
];
