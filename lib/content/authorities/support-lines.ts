import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import { crisisLines, severalSources } from './crisis-lines';
import type { SupportLine } from './schema';
import { supportLineHostsOfEurope, supportLinesOfEurope } from './support-lines-europe';

/** Hosts that the links of this file lead to. */
export const supportLineHosts: readonly ReviewedHost[] = [
  ...supportLineHostsOfEurope,
  { host: '988lifeline.org', whose: '988 Suicide & Crisis Lifeline' },
  { host: 'www.victimsupport.org.nz', whose: 'Victim Support, New Zealand' },
  { host: 'www.channelnewsasia.com', whose: 'CNA, as a news page' },
  { host: 'cdlvca.com.br', whose: 'CDL Vitória da Conquista, as a news page' },
  { host: 'findahelpline.com', whose: 'Find A Helpline' },
];

/** People to talk to, by country: their own lines, no counselling of ours. */
export const supportLines: readonly SupportLine[] = [
  ...supportLinesOfEurope,
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
    sources: [severalSources],
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
    sources: [severalSources],
  },
  {
    id: 'sg-sos',
    country: 'SG',
    name: 'Samaritans of Singapore (SOS)',
    phones: [{ number: '1767', use: 'call', hours: { open: 'always' } }],
    sources: [
      page(
        'CNA: where to reach the Samaritans of Singapore',
        'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241?cid=cna_flip_070214',
        { checked: '2026-11-29', dated: '2022-09', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'br-cvv',
    country: 'BR',
    name: 'Centro de Valorização da Vida (CVV)',
    lang: 'pt',
    phones: [{ number: '188', use: 'call', hours: { open: 'always' } }],
    sources: [
      page(
        'CDL Vitória da Conquista: 188 is free in all of Brazil',
        'https://cdlvca.com.br/2018/07/05/ligacao-para-prevencao-ao-suicidio-passa-a-ser-gratuita-em-toda-a-bahia-pelo-numero-188/',
        {
          checked: '2026-11-29',
          lang: 'pt',
          dated: '2018-07-05',
          sure: 'medium',
          note: 'Several Brazilian papers agree.',
        },
      ),
    ],
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
