import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const europeSouthAndEastHosts: readonly ReviewedHost[] = [
  { host: '17cyber.gouv.fr', whose: 'French government' },
  { host: 'www.cybermalveillance.gouv.fr', whose: 'French government' },
  { host: 'www.incibe.es', whose: 'INCIBE' },
  { host: 'www.commissariatodips.it', whose: 'Polizia di Stato' },
  { host: 'www.policiajudiciaria.pt', whose: 'Polícia Judiciária' },
  { host: 'queixaselectronicas.mai.gov.pt', whose: 'Portuguese Ministry of the Interior' },
  { host: 'cbzc.policja.gov.pl', whose: 'Policja' },
  { host: 'incydent.cert.pl', whose: 'CERT Polska' },
  { host: 'www.egm.gov.tr', whose: 'Emniyet Genel Müdürlüğü' },
  { host: 'siberguvenlik.gov.tr', whose: 'Siber Güvenlik Başkanlığı' },
];

export const europeSouthAndEast: readonly Authority[] = [
  {
    id: 'fr-17cyber',
    country: 'FR',
    name: '17Cyber',
    lang: 'fr',
    kind: 'police',
    links: [{ url: 'https://17cyber.gouv.fr', what: 'site' }],
    phones: [{ number: '17', use: 'urgent' }],
    takes: ['chat-with-police'],
    notes: [
      'Open day and night.',
      'You can also complain online through THESEE on service-public.fr. We could not confirm the address of its form.',
    ],
    sources: [
      page('17Cyber', 'https://17cyber.gouv.fr', {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'French municipal and press sources agree on it. It opened in December 2024.',
      }),
    ],
  },
  {
    id: 'fr-cybermalveillance',
    country: 'FR',
    name: 'Cybermalveillance.gouv.fr',
    lang: 'fr',
    kind: 'advice',
    links: [{ url: 'https://www.cybermalveillance.gouv.fr/diagnostic', what: 'site' }],
    takes: ['advice'],
    sources: [
      page('Cybermalveillance: diagnostic', 'https://www.cybermalveillance.gouv.fr/diagnostic', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'fr-info-escroqueries',
    country: 'FR',
    name: 'Info Escroqueries',
    lang: 'fr',
    kind: 'advice',
    phones: [{ number: '0 805 805 817', use: 'call' }],
    takes: ['advice'],
    sources: [
      page('French press report', null, {
        checked: '2026-11-22',
        dated: '2022-04-02',
        sure: 'medium',
        note: 'The number comes only from this report of 2022.',
      }),
    ],
  },
  {
    id: 'es-incibe',
    country: 'ES',
    name: 'INCIBE: Tu Ayuda en Ciberseguridad',
    lang: 'es',
    kind: 'advice',
    links: [{ url: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq', what: 'more' }],
    phones: [
      { number: '017', use: 'call', hours: { open: 'every-day', from: '08:00', to: '23:00' } },
      { number: '900 116 117', use: 'whatsapp', hours: { open: 'every-day', from: '08:00', to: '23:00' } },
    ],
    takes: ['wide-advice'],
    refuses: ['police-report'],
    notes: ['For the criminal complaint, go to the Policía Nacional or the Guardia Civil.'],
    sources: [
      page(
        'INCIBE: questions on the helpline',
        'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq',
        { checked: '2026-11-22', sure: 'high' },
      ),
      page('Spanish press report', null, {
        checked: '2026-11-22',
        dated: '2025-11-29',
        sure: 'medium',
        note: 'It says that the helpline does not take the criminal complaint.',
      }),
    ],
  },
  {
    id: 'it-polizia-postale',
    country: 'IT',
    name: 'Polizia Postale',
    lang: 'it',
    kind: 'police',
    links: [{ url: 'https://www.commissariatodips.it/', what: 'site' }],
    takes: ['reports'],
    inPerson: 'yes',
    notes: [
      'Online, it takes only a notice (segnalazione). The formal complaint (denuncia) is made in person.',
    ],
    sources: [
      page('Polizia Postale: Commissariato di PS', 'https://www.commissariatodips.it/', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'pt-unc3t',
    country: 'PT',
    name: 'Polícia Judiciária, UNC3T',
    lang: 'pt',
    kind: 'police',
    links: [{ url: 'https://www.policiajudiciaria.pt/unc3t/', what: 'site' }],
    phones: [{ number: '211 967 000', use: 'call' }],
    takes: ['internet-crime'],
    sources: [
      page('Polícia Judiciária: UNC3T', 'https://www.policiajudiciaria.pt/unc3t/', {
        checked: '2026-11-22',
        sure: 'high',
      }),
    ],
  },
  {
    id: 'pt-queixa-eletronica',
    country: 'PT',
    name: 'Queixa Eletrónica (MAI)',
    lang: 'pt',
    kind: 'police',
    links: [{ url: 'https://queixaselectronicas.mai.gov.pt', what: 'form' }],
    takes: ['reports'],
    sources: [
      page('Ministry of the Interior: electronic complaints', 'https://queixaselectronicas.mai.gov.pt', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'pl-cbzc',
    country: 'PL',
    name: 'Centralne Biuro Zwalczania Cyberprzestępczości (CBZC)',
    lang: 'pl',
    kind: 'police',
    links: [{ url: 'https://cbzc.policja.gov.pl', what: 'site' }],
    takes: ['reports'],
    inPerson: 'yes',
    notes: ['Any police unit takes the complaint.'],
    sources: [
      page('Polish police: CBZC', 'https://cbzc.policja.gov.pl', { checked: '2026-11-22', sure: 'medium' }),
    ],
  },
  {
    id: 'pl-cert',
    country: 'PL',
    name: 'CERT Polska',
    lang: 'pl',
    kind: 'cyber',
    links: [{ url: 'https://incydent.cert.pl', what: 'form' }],
    phones: [{ number: '8080', use: 'text' }],
    takes: ['incidents', 'scam-messages'],
    sources: [
      page('CERT Polska: incident form', 'https://incydent.cert.pl', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'tr-egm',
    country: 'TR',
    name: 'Emniyet Genel Müdürlüğü (EGM)',
    lang: 'tr',
    kind: 'police',
    links: [
      { url: 'https://www.egm.gov.tr/siber', what: 'site' },
      { url: 'https://www.egm.gov.tr/siber/sikca-sorulan-sorular', what: 'more' },
    ],
    takes: ['internet-crime'],
    inPerson: 'yes',
    notes: ['At a police station, a prosecutor’s office or a cybercrime branch.'],
    sources: [
      page('EGM: cybercrime pages', 'https://www.egm.gov.tr/siber', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'tr-siber-guvenlik',
    country: 'TR',
    name: 'Siber Güvenlik Başkanlığı',
    lang: 'tr',
    kind: 'cyber',
    links: [{ url: 'https://siberguvenlik.gov.tr/ihbar', what: 'form' }],
    takes: ['incidents'],
    sources: [
      page('Siber Güvenlik Başkanlığı: report', 'https://siberguvenlik.gov.tr/ihbar', {
        checked: '2026-11-22',
        sure: 'medium',
      }),
    ],
  },
];
