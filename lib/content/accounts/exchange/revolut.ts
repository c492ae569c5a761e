import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const suspicious = page(
  'Revolut help: report a suspicious call, email, link or text',
  'https://help.revolut.com/it-IT/help/security-logging-in/how-do-i-report-a-suspicious-call-email-link-or-text/',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'it',
    note: 'It says that calls happen inside the app, once they were arranged there.',
  },
);

const spotScams = page(
  'Revolut blog: phone and text message scams',
  'https://www.revolut.com/blog/post/how-to-spot-phone-or-text-message-scams/',
  {
    checked: '2026-11-22',
    dated: '2021-05-07',
    sure: 'high',
    note: 'Revolut never calls out of the blue, and never asks for a passcode or for money to go to a “safe account”.',
  },
);

const lostDevice = page(
  'Revolut: report a lost device',
  'https://www.revolut.com/en-AU/report-lost-device/',
  {
    checked: '2026-11-22',
    sure: 'high',
  },
);

const lostPhone = page(
  'Revolut help: my phone has been lost or stolen',
  'https://help.revolut.com/bg-BG/help/profile-and-plan/log-in-issues/my-phone-has-been-lost-or-stolen',
  { checked: '2026-11-22', sure: 'high', lang: 'bg', note: 'It leads to app.revolut.com.' },
);

const fraud = page(
  'Revolut help: prevent fraud',
  'https://help.revolut.com/en-LU/help/security-logging-in/how-can-i-prevent-fraud/',
  { checked: '2026-11-22', sure: 'high' },
);

const exchangeKeys = page(
  'Revolut developer pages: keys of Revolut X',
  'https://developer.revolut.com/docs/x-api/revolut-x-crypto-exchange-rest-api',
  { checked: '2026-11-22', sure: 'high', note: 'It says that keys are made in the web app of Revolut X.' },
);

const publicCode = page('Public Revolut source code that names this way', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The menu names come from public code of Revolut.',
});

/** Where anybody has a page to be paid. */
const payments = page('Links to be paid by Revolut on other sites', null, {
  checked: '2026-11-29',
  sure: 'low',
});

export const revolut: AccountOf<'exchange'> = {
  id: 'revolut',
  kind: 'exchange',
  name: 'Revolut',
  aliases: ['Revolut X'],
  channels: {
    names: ['revolut'],
    domains: [...from(suspicious, 'revolut.com'), ...from(payments, 'revolut.me')],
    mail: from(suspicious, 'revolut.com'),
  },
  hosts: [
    { host: 'help.revolut.com' },
    { host: 'www.revolut.com' },
    { host: 'app.revolut.com' },
    { host: 'developer.revolut.com' },
    { host: 'britbrief.co.uk', whose: 'britbrief.co.uk, as a news page' },
    { host: 'knews.media', whose: 'knews.media, as a news page' },
  ],
  playbook: {
    content: '2026-11-29',
    links: { home: { value: 'https://app.revolut.com/', ...lostPhone } },
    paths: {
      'api-keys': { value: { web: { en: 'Revolut X › Profile › API Keys' }, app: null }, ...publicCode },
      freeze: {
        value: {
          web: { en: 'Report lost device' },
          app: { en: 'Profile › Security › Lost device' },
        },
        ...lostDevice,
      },
      // Its page on lost phones says that it works for whoever cannot log in.
      'freeze-without-login': { value: { web: { en: 'Report lost device' }, app: null }, ...lostPhone },
    },
    notes: {
      'look-for-signs': [{ value: { says: 'keys-elsewhere', label: { en: 'Revolut X' } }, ...exchangeKeys }],
      'delete-api-keys': [{ value: { says: 'keys-elsewhere', label: { en: 'Revolut X' } }, ...exchangeKeys }],
      'freeze-account': [
        { value: { says: 'needs-selfie' }, ...lostDevice },
        { value: { says: 'choose-what' }, ...lostDevice },
        { value: { says: 'transfers-not-said' }, ...lostDevice },
      ],
      'contact-support': [
        { value: { says: 'report-here', label: { en: 'Home › the transaction › Get help' } }, ...fraud },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'arranged', ...suspicious },
    callStatus: {
      value: 'shown',
      ...page(
        'News report: Revolut shows if it is calling you',
        'https://britbrief.co.uk/business/insurance/revolut-urges-12-million-uk-customers-to-act-immediately.html',
        {
          checked: '2026-11-22',
          sure: 'medium',
          note: 'The press says that the app shows a banner, “Revolut is not calling you”. Other papers said so in January 2026.',
        },
      ),
    },
    basis: {
      'end-call': [
        spotScams,
        page(
          'News report: Romania’s cyber agency on calls by Revolut',
          'https://knews.media/2025/11/17/revoluts-golden-rule-for-users-after-increase-in-phone-call-fraud/',
          { checked: '2026-11-22', dated: '2025-11-17', sure: 'medium' },
        ),
      ],
    },
    orders: {
      // The keys are on a site of their own, so they go first unless money is leaving.
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // Its lock works for whoever is locked out.
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'freeze-account', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
