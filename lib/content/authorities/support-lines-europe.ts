import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import { crisisLines, severalSources } from './crisis-lines';
import type { SupportLine } from './schema';

/** Hosts that the links of this file lead to. */
export const supportLineHostsOfEurope: readonly ReviewedHost[] = [
  { host: 'www.victimsupport.org.uk', whose: 'Victim Support, England and Wales' },
  { host: 'www.opfer-notruf.at', whose: 'Opfer-Notruf, Austria' },
  { host: 'www.143.ch', whose: 'Die Dargebotene Hand, Switzerland' },
  { host: 'www.dnoticias.pt', whose: 'Diário de Notícias da Madeira, as a news page' },
  { host: 'www.slachtofferhulp.nl', whose: 'Slachtofferhulp Nederland' },
  { host: 'brottsofferjouren.se', whose: 'Brottsofferjouren, Sweden' },
  { host: 'www.riku.fi', whose: 'Rikosuhripäivystys, Finland' },
  { host: 'pzs.hr', whose: 'Victim and Witness Support Service Croatia' },
];

/** People to talk to in Europe. */
export const supportLinesOfEurope: readonly SupportLine[] = [
  {
    id: 'gb-victim-support',
    country: 'GB',
    name: 'Victim Support',
    phones: [{ number: '08 08 16 89 111', use: 'call', hours: { open: 'always' } }],
    link: 'https://www.victimsupport.org.uk/',
    notes: ['For England and Wales.'],
    sources: [crisisLines],
  },
  {
    id: 'gb-samaritans',
    country: 'GB',
    name: 'Samaritans',
    phones: [{ number: '116 123', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'fr-france-victimes',
    country: 'FR',
    name: 'France Victimes',
    lang: 'fr',
    phones: [{ number: '116 006', use: 'call' }],
    sources: [severalSources],
  },
  {
    id: 'fr-3114',
    country: 'FR',
    name: '3114',
    lang: 'fr',
    phones: [{ number: '3114', use: 'call' }],
    notes: ['For thoughts of suicide.'],
    sources: [severalSources],
  },
  {
    id: 'de-opfer-telefon',
    country: 'DE',
    name: 'Opfer-Telefon',
    lang: 'de',
    phones: [{ number: '116 006', use: 'call', hours: { open: 'every-day', from: '07:00', to: '22:00' } }],
    sources: [crisisLines],
  },
  {
    id: 'de-telefonseelsorge',
    country: 'DE',
    name: 'TelefonSeelsorge',
    lang: 'de',
    phones: [{ number: '0800 111 0 111', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'at-opfer-notruf',
    country: 'AT',
    name: 'Opfer-Notruf',
    lang: 'de',
    phones: [{ number: '0800 112 112', use: 'call', hours: { open: 'always' } }],
    link: 'https://www.opfer-notruf.at',
    sources: [
      page('Opfer-Notruf: what it offers', 'https://www.opfer-notruf.at/leistung/', {
        checked: '2026-11-29',
        lang: 'de',
        sure: 'high',
      }),
    ],
  },
  {
    id: 'ch-143',
    country: 'CH',
    name: 'Die Dargebotene Hand, 143',
    lang: 'de',
    phones: [{ number: '143', use: 'call', hours: { open: 'always' } }],
    link: 'https://www.143.ch',
    sources: [
      page('143.ch: its history', 'https://www.143.ch/unsere-geschichte/', {
        checked: '2026-11-29',
        lang: 'de',
        sure: 'medium',
        note: 'For the number. Others say day and night.',
      }),
    ],
  },
  {
    id: 'es-017',
    country: 'ES',
    name: 'INCIBE 017',
    lang: 'es',
    phones: [{ number: '017', use: 'call', hours: { open: 'every-day', from: '08:00', to: '23:00' } }],
    sources: [
      page(
        'INCIBE: questions on the helpline',
        'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq',
        { checked: '2026-11-22', sure: 'high' },
      ),
    ],
  },
  {
    id: 'pt-apav',
    country: 'PT',
    name: 'APAV, Linha de Apoio à Vítima',
    lang: 'pt',
    phones: [{ number: '116 006', use: 'call', hours: { open: 'weekdays', from: '08:00', to: '23:00' } }],
    sources: [
      page(
        'Diário de Notícias da Madeira: the line of APAV',
        'https://www.dnoticias.pt/2024/9/3/418464-apav-prestou-apoio-a-tres-utentes-da-madeira-na-sequencia-de-homicidios-tentados-ou-consumados/',
        { checked: '2026-11-29', lang: 'pt', dated: '2024-09-03', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'nl-113',
    country: 'NL',
    name: '113 Zelfmoordpreventie',
    lang: 'nl',
    phones: [{ number: '0800 0113', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'nl-slachtofferhulp',
    country: 'NL',
    name: 'Slachtofferhulp Nederland',
    lang: 'nl',
    phones: [{ number: '0900-0101', use: 'call' }],
    link: 'https://www.slachtofferhulp.nl',
    sources: [
      page(
        'Slachtofferhulp Nederland: how to reach it',
        'https://www.slachtofferhulp.nl/professionals/een-slachtoffer-doorverwijzen/doorverwijzen-naar-slachtofferhulp/',
        {
          checked: '2026-11-29',
          lang: 'nl',
          sure: 'medium',
          note: 'A page for helpers. The police name the same number.',
        },
      ),
    ],
  },
  {
    id: 'se-mind',
    country: 'SE',
    name: 'Mind',
    lang: 'sv',
    phones: [{ number: '90101', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'se-brottsofferjouren',
    country: 'SE',
    name: 'Brottsofferjouren',
    lang: 'sv',
    phones: [{ number: '116 006', use: 'call' }],
    link: 'https://brottsofferjouren.se',
    sources: [
      page('Brottsofferjouren: questions', 'https://brottsofferjouren.se/om-oss/vanliga-fragor', {
        checked: '2026-11-29',
        lang: 'sv',
        sure: 'high',
      }),
    ],
  },
  {
    id: 'no-mental-helse',
    country: 'NO',
    name: 'Mental Helse',
    lang: 'no',
    phones: [{ number: '116 123', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'dk-livslinien',
    country: 'DK',
    name: 'Livslinien',
    lang: 'da',
    phones: [{ number: '70 201 201', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'fi-mieli',
    country: 'FI',
    name: 'MIELI',
    lang: 'fi',
    phones: [{ number: '09 2525 0111', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'fi-riku',
    country: 'FI',
    name: 'Rikosuhripäivystys (RIKU)',
    lang: 'fi',
    phones: [{ number: '116 006', use: 'call', hours: { open: 'working-days' } }],
    link: 'https://www.riku.fi',
    sources: [
      page(
        'RIKU: the line 116 006',
        'https://www.riku.fi/sv/brottsofferjourens-telefontjanst-far-nya-bredare-oppettider/',
        { checked: '2026-11-29', dated: '2020-03', sure: 'medium', lang: 'sv' },
      ),
    ],
  },
  {
    id: 'hr-116006',
    country: 'HR',
    name: '116 006',
    lang: 'hr',
    phones: [{ number: '116 006', use: 'call', hours: { open: 'always' } }],
    link: 'https://pzs.hr',
    notes: ['In Croatian and English.'],
    sources: [
      page(
        'Victim and Witness Support Service Croatia: the line',
        'https://pzs.hr/en/work-of-the-national-call-center-for-victims-of-crime/',
        { checked: '2026-11-29', sure: 'high' },
      ),
    ],
  },
];
