import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const smishing = page(
  'Bitpanda blog: dangers of text messages',
  'https://blog.bitpanda.com/de/smishing-gefahren-erkennen-und-vermeiden',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'de',
    note: 'It says to trust only links on bitpanda.com, and that Bitpanda makes no calls that nobody asked for.',
  },
);

const onlineFraud = page(
  'Bitpanda help: recognise online fraud',
  'https://support.bitpanda.com/hc/de/articles/360001414160-Wie-erkennt-man-Online-Betrug',
  { checked: '2026-11-22', sure: 'high', lang: 'de' },
);

const tips = page(
  'Bitpanda help: tips on using an account',
  'https://support.bitpanda.com/hc/en-us/articles/10105789865628-Top-tips-on-using-your-Bitpanda-account',
  { checked: '2026-11-22', sure: 'high' },
);

const requests = page(
  'Bitpanda Custody help: what to put into a request',
  'https://custodysupport.bitpanda.com/hc/en-us/articles/28352674594204-What-information-should-I-include-in-a-support-request',
  { checked: '2026-11-22', sure: 'medium', note: 'It is written for firms.' },
);

const ownCode = page('Public Bitpanda source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code of Bitpanda. We did not see it in a help page.',
});

const publicCode = page('Public source code that links to the older page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Bitpanda help page.',
});

export const bitpanda: AccountOf<'exchange'> = {
  id: 'bitpanda',
  kind: 'exchange',
  name: 'Bitpanda',
  channels: {
    names: ['bitpanda'],
    domains: from(smishing, 'bitpanda.com'),
  },
  hosts: [
    { host: 'blog.bitpanda.com' },
    { host: 'support.bitpanda.com' },
    { host: 'custodysupport.bitpanda.com' },
    { host: 'bitpanda.com' },
    { host: 'app.bitpanda.com' },
    { host: 'web.bitpanda.com' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://bitpanda.com/', ...smishing },
      'api-keys': { value: 'https://app.bitpanda.com/my-account/apikey', ...ownCode },
      support: {
        value:
          'https://support.bitpanda.com/hc/en-us/articles/10105789865628-Top-tips-on-using-your-Bitpanda-account',
        ...tips,
      },
    },
    paths: {},
    places: {
      'api-keys': [
        {
          value: { name: { en: 'app.bitpanda.com' }, url: 'https://app.bitpanda.com/my-account/apikey' },
          ...ownCode,
        },
        {
          value: {
            name: { en: 'web.bitpanda.com (classic)' },
            url: 'https://web.bitpanda.com/my-account/apikey',
          },
          ...publicCode,
        },
      ],
    },
    notes: {
      'contact-support': [
        { value: { says: 'no-phone-support' }, ...smishing },
        { value: { says: 'from-login-email' }, ...tips },
        { value: { says: 'never-a-key' }, ...requests },
        { value: { says: 'asks-for', items: ['transaction-ids', 'screenshots'] }, ...requests },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'never', ...smishing },
    basis: {
      'end-call': [onlineFraud],
      'anti-phishing-code': [smishing],
    },
    orders: {
      // We found no lock that its users can set themselves.
      default: ['end-call', 'delete-api-keys', 'sign-out-devices', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
