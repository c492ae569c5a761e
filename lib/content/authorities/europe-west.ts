import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

const servicePublic = page('service-public.fr: THESEE', 'https://www.service-public.fr/P10100', {
  checked: '2026-11-29',
  lang: 'fr',
  dated: '2020-10-09',
  sure: 'high',
});

/** Hosts that the links of this file lead to. */
export const europeWestHosts: readonly ReviewedHost[] = [
  { host: '17cyber.gouv.fr', whose: 'French government' },
  { host: 'www.cybermalveillance.gouv.fr', whose: 'French government' },
  { host: 'www.service-public.fr', whose: 'French government' },
  { host: 'www.loiret.gouv.fr', whose: 'Prefecture of Loiret' },
  { host: 'www.incibe.es', whose: 'INCIBE' },
  { host: 'sede.guardiacivil.gob.es', whose: 'Guardia Civil' },
  { host: 'www.telecinco.es', whose: 'Telecinco, as a news page' },
  { host: 'www.infobae.com', whose: 'Infobae, as a news page' },
];

export const europeWest: readonly Authority[] = [
  {
    id: 'fr-17cyber',
    country: 'FR',
    name: '17Cyber',
    lang: 'fr',
    kind: 'police',
    links: [{ url: 'https://17cyber.gouv.fr', what: 'site' }],
    phones: [{ number: '17', use: 'urgent' }],
    takes: ['chat-with-police'],
    notes: ['Open day and night.'],
    sources: [
      page('17Cyber', 'https://17cyber.gouv.fr', {
        checked: '2026-11-22',
        lang: 'fr',
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
        lang: 'fr',
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
    phones: [
      { number: '0 805 805 817', use: 'call', hours: { open: 'weekdays', from: '09:00', to: '18:30' } },
    ],
    takes: ['advice'],
    sources: [
      { ...servicePublic, confidence: 'medium', note: 'An old page. The hours may differ now.' },
      page('French press report', null, {
        checked: '2026-11-22',
        dated: '2022-04-02',
        sure: 'medium',
        note: 'It gives the same number.',
      }),
    ],
  },
  {
    id: 'fr-thesee',
    country: 'FR',
    name: 'THESEE',
    lang: 'fr',
    kind: 'police',
    links: [
      { url: 'https://www.service-public.fr', what: 'site', confidence: 'medium' },
      { url: 'https://www.service-public.fr/P10100', what: 'more' },
    ],
    takes: ['fraud'],
    inPerson: 'no',
    notes: [
      'On service-public.fr, look for “Arnaque sur internet”. You sign in with FranceConnect.',
      'Its list of cases does not name stolen crypto. For that, go to the police or the gendarmerie.',
    ],
    sources: [
      page(
        'Prefecture of Loiret: THESEE',
        'https://www.loiret.gouv.fr/Actualites/Thesee-la-plainte-en-ligne-pour-les-victimes-d-e-escroqueries',
        { checked: '2026-11-29', lang: 'fr', dated: '2022-04-19', sure: 'high' },
      ),
      servicePublic,
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
    id: 'es-guardia-civil',
    country: 'ES',
    name: 'Guardia Civil',
    lang: 'es',
    kind: 'police',
    links: [{ url: 'https://sede.guardiacivil.gob.es', what: 'site' }],
    takes: ['fraud'],
    inPerson: 'maybe',
    notes: [
      'Since July 2025 it takes complaints online of fraud by card or electronic payment. You sign in with Cl@ve or an electronic ID.',
      'Crypto is not named. Where the form does not fit, go to a station.',
    ],
    sources: [
      page(
        'News report: the first month of complaints online',
        'https://www.telecinco.es/noticias/espana/20250804/oficina-denuncias-telematicas-guardia-civil-cargos-fraudulentos-tarjetas-credito_18_016292396.html',
        {
          checked: '2026-11-29',
          dated: '2025-08-04',
          sure: 'medium',
          lang: 'es',
          note: 'Open since 4 July 2025. One of the complaints was about an investment in bitcoin.',
        },
      ),
      page(
        'News report: complaints online at the Guardia Civil',
        'https://www.infobae.com/espana/2025/09/10/la-guardia-civil-explica-que-debes-hacer-si-detectas-en-tu-cuenta-bancaria-un-cargo-no-autorizado-es-la-manera-mas-rapida/',
        {
          checked: '2026-11-29',
          dated: '2025-09-10',
          sure: 'medium',
          lang: 'es',
          note: 'It gives the address.',
        },
      ),
    ],
  },
];
