import { page } from '@/lib/content/cite';
import * as sources from '@/lib/content/sources';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const latinAmericaHosts: readonly ReviewedHost[] = [
  { host: 'delegaciavirtual.sinesp.gov.br', whose: 'Brazilian Ministry of Justice' },
  { host: 'denunciadigital.cdmx.gob.mx', whose: 'Mexico City' },
  { host: 'www.gob.mx', whose: 'Government of Mexico' },
  { host: 'www.fiscales.gob.ar', whose: 'Public prosecutors of Argentina' },
  { host: 'cuidarnosenred.mjus.gba.gob.ar', whose: 'Buenos Aires Province' },
  { host: 'www.policia.gov.co', whose: 'Policía Nacional de Colombia' },
  { host: 'www.fiscalia.gov.co', whose: 'Public prosecutors of Colombia' },
  { host: 'www.wradio.com.co', whose: 'W Radio, as a news page' },
  { host: 'chileatiende.gob.cl', whose: 'ChileAtiende, Chilean government' },
  { host: 'www.latercera.com', whose: 'La Tercera, as a news page' },
];

export const latinAmerica: readonly Authority[] = [
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
        lang: 'pt',
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
        lang: 'es',
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
        { checked: '2026-11-22', lang: 'es', sure: 'medium' },
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
        lang: 'es',
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
  {
    id: 'co-adenunciar',
    country: 'CO',
    name: '¡ADenunciar!, Policía Nacional y Fiscalía',
    lang: 'es',
    kind: 'police',
    links: [
      { url: 'https://www.policia.gov.co', what: 'site' },
      { url: 'https://www.fiscalia.gov.co', what: 'site' },
    ],
    takes: ['internet-crime'],
    inPerson: 'no',
    notes: ['Look for “¡ADenunciar!” on either site.'],
    sources: [
      page(
        'W Radio: reporting online to the police and the prosecutors',
        'https://www.wradio.com.co/2025/08/15/consulte-estos-son-los-canales-digitales-para-denunciar-de-la-policia-y-fiscalia/',
        {
          checked: '2026-11-29',
          dated: '2025-08-15',
          sure: 'medium',
          lang: 'es',
          note: 'Online crime is on its list. Others name the two sites.',
        },
      ),
    ],
  },
  {
    id: 'cl-pdi',
    country: 'CL',
    name: 'Policía de Investigaciones (PDI)',
    lang: 'es',
    kind: 'police',
    links: [
      { url: 'https://chileatiende.gob.cl/fichas/1795-realizar-una-denuncia-de-un-delito', what: 'more' },
    ],
    phones: [{ number: '134', use: 'urgent' }],
    takes: ['reports'],
    inPerson: 'yes',
    notes: [
      'At any unit of the PDI. Bring your ID.',
      'Carabineros take reports of fraud (estafa) in their Comisaría Virtual. We could not confirm its address.',
    ],
    sources: [
      page(
        'ChileAtiende: report a crime to the PDI',
        'https://chileatiende.gob.cl/fichas/1795-realizar-una-denuncia-de-un-delito',
        { checked: '2026-11-29', lang: 'es', sure: 'high' },
      ),
      page(
        'La Tercera: new reports in the Comisaría Virtual',
        'https://www.latercera.com/nacional/noticia/de-robo-por-sorpresa-a-estafa-comisaria-virtual-permitira-realizar-nuevos-tipos-de-denuncias/',
        { checked: '2026-11-29', dated: '2025-04', sure: 'medium', lang: 'es' },
      ),
    ],
  },
];
