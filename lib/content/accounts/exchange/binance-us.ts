import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const disable = page(
  'Binance.US help: disable your account',
  'https://support.binance.us/hc/en-us/articles/360063143673-How-to-Disable-Your-Account',
  { checked: '2026-11-22', sure: 'medium' },
);

const reactivate = page(
  'Binance.US help: reactivate your account',
  'https://intercom.help/binance-us/en/articles/9842827-how-to-reactivate-your-binance-us-account',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'The help pages are on Intercom, where other firms have pages too.',
  },
);

const keyTips = page(
  'Binance.US help: safety tips for API keys',
  'https://intercom.help/binance-us/en/articles/9842812-binance-us-api-keys-best-practices-safety-tips',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'It says that a key stands in for your email and password.',
  },
);

const unusedKeys = page(
  'Binance.US help: notice on keys given to 3Commas',
  'https://support.binance.us/hc/en-us/articles/11135072638743-3Commas-API-Disable-Email-Notice-High',
  { checked: '2026-11-22', dated: '2022-12', sure: 'medium' },
);

const publicCode = page('Public source code that links to this Binance.US page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Binance.US help page.',
});

export const binanceUs: AccountOf<'exchange'> = {
  id: 'binance-us',
  kind: 'exchange',
  name: 'Binance.US',
  aliases: ['Binance US'],
  siblings: ['binance', 'binance-tr'],
  order: 'first',
  channels: {
    names: ['binance.us', 'binance-us', 'binanceus'],
    domains: from(disable, 'binance.us'),
    pages: from(reactivate, 'intercom.help/binance-us'),
  },
  hosts: [
    { host: 'intercom.help', whose: 'Intercom, with the help pages of Binance.US' },
    { host: 'support.binance.us' },
    { host: 'www.binance.us' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.binance.us/settings/api-management', ...publicCode },
    },
    paths: {
      'api-keys': { value: { web: { en: 'API Management' }, app: null }, ...unusedKeys },
      freeze: {
        value: {
          web: { en: 'Dashboard, at the bottom › Disable Account' },
          app: { en: 'Profile icon › Lock Account › I Understand' },
        },
        ...disable,
      },
    },
    notes: {
      'delete-api-keys': [{ value: { says: 'can-withdraw' }, ...keyTips }],
      'freeze-account': [
        { value: { says: 'activity-cancelled', at: 'lead' }, ...disable },
        { value: { says: 'keys-not-said' }, ...disable },
      ],
      'reopen-account': [
        { value: { says: 'by-support' }, ...reactivate },
        { value: { says: 'asks-for', items: ['id', 'note-selfie'] }, ...reactivate },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'delete-api-keys': [unusedKeys],
      'withdrawal-allow-list': [unusedKeys],
    },
    orders: {
      // A freeze ends the login and hides the key list: keys go first unless money is leaving.
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
