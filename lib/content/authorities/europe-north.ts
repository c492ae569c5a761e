import { page } from '@/lib/content/cite';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

const ncscSwitzerland = page(
  'Federal Office for Cybersecurity: reporting',
  'https://www.melani.admin.ch/melani/it/home/meldeformular/privatpersonen/strafrechtliche-untersuchung-.html',
  {
    checked: '2026-11-29',
    sure: 'high',
    lang: 'it',
    note: 'It takes no complaints, and names Suisse ePolice.',
  },
);

/** Hosts that the links of this file lead to. */
export const europeNorthHosts: readonly ReviewedHost[] = [
  { host: 'portal.onlinewache.polizei.de', whose: 'Police of the German states' },
  { host: 'hilfe-info.de', whose: 'German federal government, for people harmed by crime' },
  { host: 'www.polizei.bremerhaven.de', whose: 'Police of Bremerhaven' },
  { host: 'www.politie.nl', whose: 'Politie' },
  { host: 'veiliginternetten.nl', whose: 'Veiliginternetten.nl' },
  { host: 'www.security.nl', whose: 'Security.NL, as a news page' },
  { host: 'eenvandaag.avrotros.nl', whose: 'EenVandaag, as a news page' },
  { host: 'www.fraudehelpdesk.nl', whose: 'Fraudehelpdesk' },
  { host: 'www.bundeskriminalamt.at', whose: 'Bundeskriminalamt, Austria' },
  { host: 'www.watchlist-internet.at', whose: 'Watchlist Internet, Austria' },
  { host: 'www.suisse-epolice.ch', whose: 'Police of the Swiss cantons' },
  { host: 'blick.ch', whose: 'Blick, as a news page' },
  { host: 'www.report.ncsc.admin.ch', whose: 'Federal Office for Cybersecurity, Switzerland' },
  { host: 'polisen.se', whose: 'Polisen, Sweden' },
  { host: 'www.melani.admin.ch', whose: 'Federal Office for Cybersecurity, Switzerland' },
];

export const europeNorth: readonly Authority[] = [
  {
    id: 'de-onlinewache',
    country: 'DE',
    name: 'Onlinewache der Polizei',
    lang: 'de',
    kind: 'police',
    links: [
      { url: 'https://portal.onlinewache.polizei.de/de/', what: 'form', confidence: 'medium' },
      {
        url: 'https://hilfe-info.de/WebS/hilfeinfo/DE/EigeneRechteKennen/Strafverfahren/Anzeige/Onlinewache/Onlinewache_node.html',
        what: 'more',
      },
    ],
    phones: [{ number: '110', use: 'urgent' }],
    takes: ['misused-accounts'],
    asks: ['parties'],
    expects: ['station-later', 'internet-address', 'file-number'],
    inPerson: 'maybe',
    notes: ['Run by the police of the states.'],
    sources: [
      page('Police of Bremerhaven: Onlinewache', 'https://www.polizei.bremerhaven.de/online-wache.html', {
        checked: '2026-11-22',
        lang: 'de',
        sure: 'high',
        note: 'We are less sure of the file number.',
      }),
    ],
  },
  {
    id: 'nl-politie',
    country: 'NL',
    name: 'Politie',
    lang: 'nl',
    kind: 'police',
    links: [{ url: 'https://www.politie.nl/aangifte-of-melding-doen', what: 'form' }],
    phones: [
      { number: '0900-8844', use: 'call' },
      { number: '112', use: 'urgent' },
    ],
    takes: ['helpdesk-fraud'],
    inPerson: 'no',
    notes: [
      'Since 19 May 2025, 0900-8844 can send an officer to your home.',
      'Callers fake this number. If it calls you, hang up. Does someone say they are police? Call 112.',
    ],
    sources: [
      page('Politie: aangifte of melding doen', 'https://www.politie.nl/aangifte-of-melding-doen', {
        checked: '2026-11-22',
        lang: 'nl',
        sure: 'medium',
      }),
      page(
        'Veiliginternetten.nl: reporting cybercrime online',
        'https://veiliginternetten.nl/nieuws/aangifte-cybercrime-kan-voortaan-online/',
        { checked: '2026-11-22', lang: 'nl', dated: '2020-02-05', sure: 'high' },
      ),
      page('Dutch press report', null, {
        checked: '2026-11-22',
        dated: '2025-05-19',
        sure: 'medium',
        note: 'For the officer at your home. We did not keep its address.',
      }),
      page(
        'Security.NL: calls that show the police’s number',
        'https://www.security.nl/posting/909484/Politie+waarschuwt+voor+fraude+via+telefoonnummer+dat+op+politienummer+lijkt?channel=rss',
        { checked: '2026-11-29', sure: 'medium', lang: 'nl' },
      ),
      page(
        'EenVandaag: call 112 for a fake officer',
        'https://eenvandaag.avrotros.nl/artikelen/aantal-meldingen-van-nepagenten-piekt-naar-ruim-13000-meldkamers-veel-gebeld-na-nieuwe-campagne-om-112-te-bellen-162656',
        { checked: '2026-11-29', dated: '2026-02-03', sure: 'medium', lang: 'nl' },
      ),
    ],
  },
  {
    id: 'nl-fraudehelpdesk',
    country: 'NL',
    name: 'Fraudehelpdesk',
    lang: 'nl',
    kind: 'advice',
    links: [{ url: 'https://www.fraudehelpdesk.nl/', what: 'site' }],
    phones: [{ number: '088-786 73 72', use: 'call', hours: { open: 'working-days' } }],
    takes: ['advice'],
    refuses: ['investigation'],
    expects: ['sends-to-police'],
    sources: [
      page('Fraudehelpdesk', 'https://www.fraudehelpdesk.nl/', {
        checked: '2026-11-22',
        lang: 'nl',
        sure: 'medium',
      }),
    ],
  },
  {
    id: 'at-polizei',
    country: 'AT',
    name: 'Polizei',
    lang: 'de',
    kind: 'police',
    links: [{ url: 'https://www.bundeskriminalamt.at/602/start.aspx', what: 'more' }],
    phones: [{ number: '059 133', use: 'call', confidence: 'medium' }],
    takes: ['reports'],
    asks: ['messages', 'proof'],
    inPerson: 'yes',
    notes: [
      'Any police station takes the complaint. Bring your ID.',
      '059 133 connects you to the nearest one.',
    ],
    sources: [
      page('Austrian federal police: where to report', 'https://www.bundeskriminalamt.at/602/start.aspx', {
        checked: '2026-11-29',
        lang: 'de',
        sure: 'high',
      }),
      page(
        'Watchlist Internet: reporting to the police',
        'https://www.watchlist-internet.at/wie-erstatte-ich-polizeiliche-anzeige/',
        { checked: '2026-11-29', lang: 'de', sure: 'medium', note: 'For the number, and for what to bring.' },
      ),
    ],
  },
  {
    id: 'ch-suisse-epolice',
    country: 'CH',
    name: 'Suisse ePolice',
    lang: 'fr',
    kind: 'police',
    links: [{ url: 'https://www.suisse-epolice.ch', what: 'site' }],
    phones: [{ number: '117', use: 'urgent' }],
    takes: ['internet-crime'],
    inPerson: 'maybe',
    notes: ['Not all cantons take online crime here. Elsewhere, go to the police of your canton.'],
    sources: [
      page(
        'News report: reporting online crime at Suisse ePolice',
        'https://blick.ch/news/cyberkriminalitaet-online-rund-um-die-uhr-anzeige-von-internetkriminalitaet-bei-epolice-id19364597.html',
        {
          checked: '2026-11-29',
          sure: 'medium',
          lang: 'de',
          note: 'It names twelve cantons to begin with. The federal office below sends people there too.',
        },
      ),
      ncscSwitzerland,
    ],
  },
  {
    id: 'ch-ncsc',
    country: 'CH',
    name: 'Federal Office for Cybersecurity (NCSC)',
    kind: 'cyber',
    links: [{ url: 'https://www.report.ncsc.admin.ch', what: 'form', confidence: 'medium' }],
    takes: ['incidents'],
    refuses: ['police-report', 'investigation'],
    sources: [ncscSwitzerland],
  },
  {
    id: 'se-polisen',
    country: 'SE',
    name: 'Polisen',
    lang: 'sv',
    kind: 'police',
    callFirst: true,
    phones: [
      { number: '114 14', use: 'call' },
      { number: '112', use: 'urgent' },
    ],
    links: [
      { url: 'https://polisen.se/utsatt-for-brott/polisanmalan/anmal-kontokortsbedrageri/', what: 'more' },
    ],
    takes: ['fraud'],
    notes: ['By phone or at a police station. Its online form is only for misused cards.'],
    sources: [
      page(
        'Polisen: reporting card fraud',
        'https://polisen.se/utsatt-for-brott/polisanmalan/anmal-kontokortsbedrageri/',
        {
          checked: '2026-11-29',
          lang: 'sv',
          sure: 'medium',
          note: 'The stored copy shows no day. It sends other fraud to 114 14.',
        },
      ),
    ],
  },
];
