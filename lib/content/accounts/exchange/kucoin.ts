import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const chatOnly = page(
  'KuCoin guide: how support reaches you',
  'https://www.kucoin.com/ur-au/learn/kucoin-guide/article5',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'ur',
    note: 'It says that support writes in the app’s chat only, and that any call is fraud.',
  },
);

const freeze = page('KuCoin help: freeze your account', 'https://kucoin.com/tr/support/32468379925657', {
  checked: '2026-11-22',
  sure: 'high',
  lang: 'tr',
  note: 'It does not say if the menu is the website’s or the app’s. What it says of keys and orders could not be read.',
});

const makeKey = page('KuCoin help: make an API key', 'https://www.kucoin.com/support/360015102174', {
  checked: '2026-11-22',
  sure: 'high',
});

const deleteKey = page(
  'KuCoin help: API keys on the website',
  'https://www.kucoin.com/support/900006465403',
  {
    checked: '2026-11-22',
    dated: '2025-07-30',
    sure: 'medium',
  },
);

const tradingPassword = page(
  'KuCoin help: trading password',
  'https://kucoin.com/fil/support/31708353840793',
  {
    checked: '2026-11-22',
    sure: 'medium',
    lang: 'fil',
    note: 'The pause is for a new trading password. P2P sales are off as well.',
  },
);

const publicCode = page('Public source code that links to this KuCoin page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a KuCoin help page.',
});

export const kucoin: AccountOf<'exchange'> = {
  id: 'kucoin',
  kind: 'exchange',
  name: 'KuCoin',
  aliases: ['库币', 'クーコイン', '쿠코인', 'Кукоин'],
  channels: {
    names: ['kucoin'],
    domains: [
      ...from(chatOnly, 'kucoin.com'),
      ...from(
        page('KuCoin Türkiye: help page', 'https://www.kucoin.tr/support/48142946141356', {
          checked: '2026-11-22',
          lang: 'tr',
          dated: '2025-11-02',
          sure: 'high',
        }),
        'kucoin.tr',
      ),
    ],
    pages: from(
      page('An old help site on Zendesk', null, { checked: '2026-11-22', sure: 'low' }),
      'kucoin.zendesk.com',
    ),
    mail: from(
      page('A copy on someone else’s page', null, { checked: '2026-11-22', sure: 'low' }),
      'rbenquiries@kucoin.com',
    ),
  },
  hosts: [{ host: 'www.kucoin.com' }, { host: 'www.kucoin.tr' }, { host: 'kucoin.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.kucoin.com/account/api', ...publicCode },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Avatar › API Management' }, app: null }, ...makeKey },
      freeze: {
        value: { web: { en: 'Profile › Account Security › Freeze Account' }, app: null },
        ...freeze,
        // That this is the menu of the website is our reading.
        confidence: 'medium',
      },
      support: {
        value: {
          web: { en: 'Need help? icon, bottom right' },
          app: { en: 'Profile › Support › Online support' },
        },
        ...freeze,
      },
    },
    notes: {
      'delete-api-keys': [{ value: { says: 'only-on-web' }, ...deleteKey }],
      'freeze-account': [
        { value: { says: 'email-has-link' }, ...freeze },
        { value: { says: 'support-freezes' }, ...freeze },
        { value: { says: 'also-under', label: { en: 'Help Center › Freeze Account' } }, ...freeze },
      ],
      'contact-support': [{ value: { says: 'can-freeze' }, ...freeze }],
      'change-password': [
        { value: { says: 'second-password' }, ...tradingPassword },
        { value: { says: 'hold', hours: 24 }, ...tradingPassword },
      ],
    },
    lockingEmails: {
      value: { about: ['login', 'password', 'contact-data', 'api-key', 'withdrawal'] },
      ...freeze,
    },
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'never', ...chatOnly },
    basis: {
      'delete-api-keys': [makeKey],
      'contact-support': [chatOnly],
    },
    orders: {
      // A freeze may hide the key list: keys go first unless money is leaving.
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // The link that freezes comes by mail; without a mailbox, staff freeze it in the chat.
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'freeze-account'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
