import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

/** Hosts that the links of this file lead to. */
export const europeSouthAndEastHosts: readonly ReviewedHost[] = [
  { host: 'www.commissariatodips.it', whose: 'Polizia di Stato' },
  { host: 'www.policiajudiciaria.pt', whose: 'Polícia Judiciária' },
  { host: 'queixaselectronicas.mai.gov.pt', whose: 'Portuguese Ministry of the Interior' },
  { host: 'cbzc.policja.gov.pl', whose: 'Policja' },
  { host: 'incydent.cert.pl', whose: 'CERT Polska' },
  { host: 'www.egm.gov.tr', whose: 'Emniyet Genel Müdürlüğü' },
  { host: 'siberguvenlik.gov.tr', whose: 'Siber Güvenlik Başkanlığı' },
  { host: 'cyberpolice.gov.ua', whose: 'Cyber police of Ukraine' },
  { host: 'gorodocka-gromada.gov.ua', whose: 'Horodok community, Ukraine' },
  { host: 'svoboda.te.ua', whose: 'Svoboda, as a news page' },
];

export const europeSouthAndEast: readonly Authority[] = [
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
        lang: 'it',
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
        lang: 'pt',
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
        lang: 'pt',
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
      page('Polish police: CBZC', 'https://cbzc.policja.gov.pl', {
        checked: '2026-11-22',
        lang: 'pl',
        sure: 'medium',
      }),
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
        lang: 'pl',
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
        lang: 'tr',
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
        lang: 'tr',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'ua-cyberpolice',
    country: 'UA',
    name: 'Кіберполіція',
    lang: 'uk',
    kind: 'police',
    links: [{ url: 'https://cyberpolice.gov.ua/declare/', what: 'site', confidence: 'high' }],
    phones: [
      { number: '0 800 505 170', use: 'call' },
      { number: '102', use: 'urgent' },
    ],
    takes: ['internet-crime'],
    inPerson: 'no',
    notes: ['Any police station takes a statement too.'],
    sources: [
      page(
        'Horodok community: where to report fraud online',
        'https://gorodocka-gromada.gov.ua/news/1698239124',
        {
          checked: '2026-11-29',
          dated: '2023-10-30',
          sure: 'medium',
          lang: 'uk',
          note: 'It says that the site of the cyber police takes statements.',
        },
      ),
      page(
        'News report with the number of the cyber police',
        'https://svoboda.te.ua/ternopolyanka-namagalasya-kupyty-drova-vtratyla-15-tysyach-gryven/',
        {
          checked: '2026-11-29',
          dated: '2025-08-19',
          sure: 'medium',
          lang: 'uk',
          note: 'For the numbers.',
        },
      ),
      page('Cyber police of Ukraine: statements', 'https://cyberpolice.gov.ua/declare/', {
        checked: '2026-11-29',
        lang: 'uk',
        sure: 'high',
      }),
    ],
  },
];
