import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { SupportLine } from './schema';

const crisisLines = page('A collection of crisis lines', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'It says that each number was checked on the service’s own site on 23 and 24 September 2026.',
});
const others = page('Several sources that name this line', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'We did not read a page of its own.',
});

/** Hosts that the links of this file lead to. */
export const supportLineHosts: readonly ReviewedHost[] = [
  { host: '988lifeline.org', whose: '988 Suicide & Crisis Lifeline' },
  { host: 'www.victimsupport.org.uk', whose: 'Victim Support, England and Wales' },
  { host: 'www.victimsupport.org.nz', whose: 'Victim Support, New Zealand' },
  { host: 'pzs.hr', whose: 'Victim and Witness Support Service Croatia' },
  { host: 'findahelpline.com', whose: 'Find A Helpline' },
];

/** People to talk to, by country: their own lines, no counselling of ours. */
export const supportLines: readonly SupportLine[] = [
  {
    id: 'us-988',
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    phones: [
      { number: '988', use: 'call' },
      { number: '988', use: 'text' },
    ],
    link: 'https://988lifeline.org/',
    sources: [crisisLines],
  },
  {
    id: 'ca-988',
    country: 'CA',
    name: '9-8-8',
    phones: [{ number: '988', use: 'call' }],
    sources: [crisisLines],
  },
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
    id: 'au-lifeline',
    country: 'AU',
    name: 'Lifeline',
    phones: [{ number: '13 11 14', use: 'call' }],
    sources: [crisisLines],
  },
  {
    id: 'nz-victim-support',
    country: 'NZ',
    name: 'Victim Support',
    phones: [{ number: '0800 842 846', use: 'call', hours: { open: 'always' } }],
    link: 'https://www.victimsupport.org.nz/',
    sources: [others],
  },
  {
    id: 'fr-france-victimes',
    country: 'FR',
    name: 'France Victimes',
    lang: 'fr',
    phones: [{ number: '116 006', use: 'call' }],
    sources: [others],
  },
  {
    id: 'fr-3114',
    country: 'FR',
    name: '3114',
    lang: 'fr',
    phones: [{ number: '3114', use: 'call' }],
    notes: ['For thoughts of suicide.'],
    sources: [others],
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
  {
    id: 'nl-113',
    country: 'NL',
    name: '113 Zelfmoordpreventie',
    lang: 'nl',
    phones: [{ number: '0800 0113', use: 'call' }],
    sources: [crisisLines],
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
    id: 'ke-befrienders',
    country: 'KE',
    name: 'Befrienders Kenya',
    phones: [
      { number: '+254 722 178 177', use: 'call', hours: { open: 'weekdays', from: '09:00', to: '17:00' } },
    ],
    sources: [crisisLines],
  },
  {
    id: 'ae-800hope',
    country: 'AE',
    name: '800HOPE',
    phones: [{ number: '800 4673', use: 'call', hours: { open: 'every-day', from: '08:00', to: '20:00' } }],
    sources: [crisisLines],
  },
  {
    id: 'in-tele-manas',
    country: 'IN',
    name: 'Tele-MANAS',
    phones: [{ number: '14416', use: 'call', hours: { open: 'always' } }],
    sources: [others],
  },
  {
    id: 'find-a-helpline',
    country: 'anywhere',
    name: 'Find A Helpline',
    link: 'https://findahelpline.com',
    notes: ['A directory, not an authority.'],
    sources: [
      page('Find A Helpline', 'https://findahelpline.com', { checked: '2026-11-22', sure: 'medium' }),
    ],
  },
];
