import { page } from '@/lib/content/cite';
import * as sources from '@/lib/content/sources';
import type { ReviewedHost } from '@/lib/playbook/channel';
import type { Authority } from './schema';

const reportFraud = page(
  'UK government press release: Report Fraud goes live',
  'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
  { checked: '2026-11-22', dated: '2025-12-04', sure: 'high' },
);
const garda = page('An Garda Síochána: fraud', 'https://www.garda.ie/en/crime/fraud/', {
  checked: '2026-11-22',
  sure: 'medium',
});

/** Hosts that the links of this file lead to. */
export const europeHosts: readonly ReviewedHost[] = [
  { host: 'www.reportfraud.police.uk', whose: 'Report Fraud, UK police' },
  { host: 'www.scotland.police.uk', whose: 'Police Scotland' },
  { host: 'stopscamsuk.org.uk', whose: 'Stop Scams UK' },
  { host: 'www.ofcom.org.uk', whose: 'Ofcom' },
  { host: 'www.garda.ie', whose: 'An Garda Síochána' },
  { host: 'www.europol.europa.eu', whose: 'Europol' },
  { host: 'www.wired-gov.net', whose: 'wired-gov, with UK press releases' },
];

export const europe: readonly Authority[] = [
  {
    id: 'gb-report-fraud',
    country: 'GB',
    name: 'Report Fraud',
    kind: 'police',
    links: [
      { url: 'https://www.reportfraud.police.uk', what: 'site' },
      {
        url: 'https://www.reportfraud.police.uk/reporting-a-fraud/',
        what: 'form',
        confidence: 'medium',
      },
    ],
    phones: [
      { number: '0300 123 2040', use: 'call', hours: { open: 'weekdays', from: '08:00', to: '20:00' } },
    ],
    takes: ['fraud-and-crime'],
    asks: ['who', 'messages', 'how-paid', 'suspicion'],
    expects: ['crime-number'],
    inPerson: 'no',
    notes: ['For England, Wales and Northern Ireland. It replaced Action Fraud on 4 December 2025.'],
    sources: [
      {
        ...reportFraud,
        note: 'We are less sure of the hours.',
      },
      {
        ...sources.ukWhatToReport,
        note: 'What it asks for was written for Action Fraud, the service before it.',
      },
    ],
  },
  {
    id: 'gb-police-scotland',
    country: 'GB',
    name: 'Police Scotland',
    kind: 'police',
    links: [
      {
        url: 'https://www.scotland.police.uk/contact-us/non-emergencies/',
        what: 'site',
        confidence: 'medium',
      },
    ],
    phones: [{ number: '101', use: 'call' }],
    takes: ['reports'],
    notes: ['For Scotland, which Report Fraud does not cover.'],
    sources: [reportFraud],
  },
  {
    id: 'gb-159',
    country: 'GB',
    name: 'Stop Scams UK: 159',
    kind: 'bank',
    links: [{ url: 'https://stopscamsuk.org.uk/159', what: 'more' }],
    callFirst: true,
    phones: [{ number: '159', use: 'call' }],
    takes: ['bank-call'],
    refuses: ['exchanges'],
    sources: [
      page('Stop Scams UK: 159', 'https://stopscamsuk.org.uk/159', { checked: '2026-11-22', sure: 'medium' }),
    ],
  },
  {
    id: 'gb-7726',
    country: 'GB',
    name: '7726 and report@phishing.gov.uk',
    kind: 'advice',
    links: [
      {
        url: 'https://www.ofcom.org.uk/phones-and-broadband/scam-calls-and-messages/7726-reporting-scam-texts-and-calls',
        what: 'more',
      },
    ],
    phones: [{ number: '7726', use: 'text' }],
    email: 'report@phishing.gov.uk',
    takes: ['scam-messages'],
    sources: [
      page(
        'Ofcom: 7726',
        'https://www.ofcom.org.uk/phones-and-broadband/scam-calls-and-messages/7726-reporting-scam-texts-and-calls',
        { checked: '2026-11-22', sure: 'medium' },
      ),
    ],
  },
  {
    id: 'ie-garda',
    country: 'IE',
    name: 'An Garda Síochána',
    lang: 'ga',
    kind: 'police',
    links: [
      { url: 'https://www.garda.ie/en/crime/fraud/', what: 'site' },
      { url: 'https://www.garda.ie/en/Crime/Cyber-crime/', what: 'more' },
    ],
    takes: ['reports'],
    inPerson: 'yes',
    notes: [
      'We found no national online form. Report at your local station.',
      'Keep the PULSE reference you get.',
    ],
    sources: [garda],
  },
  {
    id: 'eu-europol',
    country: 'eu',
    name: 'Europol: Report Cybercrime Online',
    kind: 'police',
    links: [{ url: 'https://www.europol.europa.eu/report-a-crime/report-cybercrime-online', what: 'more' }],
    takes: ['country-list'],
    refuses: ['own-reports'],
    sources: [
      page(
        'Europol: report cybercrime online',
        'https://www.europol.europa.eu/report-a-crime/report-cybercrime-online',
        { checked: '2026-11-22', sure: 'medium', note: 'Ten independent sources give this address.' },
      ),
    ],
  },
];
