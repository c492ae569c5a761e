import { from, page } from '@/lib/content/cite';
import { callScam, scamAdvice, stolenFunds } from '@/lib/content/sources';
import type { AccountOf } from '@/lib/playbook/schema';

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Binance help page.',
});

const keyPermissions = page(
  'Binance developer pages: what a key may do',
  'https://developers.binance.com/docs/zh-CN/wallet/account/api-key-permission',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'The page is in Chinese. It says that withdrawals by a key need a trusted IP address.',
  },
);

const subAccountKeys = page(
  'Binance developer pages: keys of sub-accounts',
  'https://developers.binance.com/legacy-docs/zh-CN/sub_account/api-management/Create-Sub-account-API-Key',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'The page is in Chinese. It says that a main key can make keys for sub-accounts.',
  },
);

const disableAccount = page(
  'Binance help: disable an account',
  'https://www.binance.com/en-NG/amp/support/faq/115003800652',
  {
    checked: '2026-11-22',
    dated: '2018-01-05',
    sure: 'medium',
    note: 'The help page is old. Names of menus may have changed.',
  },
);

const reactivate = page(
  'Binance help: reactivate an account',
  'https://www.binance.com/en/support/faq/f00afac23c614470b8bc355c99fb7020',
  {
    checked: '2026-11-29',
    dated: '2020-07-20',
    sure: 'medium',
    note: 'The help page is old. It first names a button “Reactive Now”. It says that this works two hours after disabling at the earliest.',
  },
);

const reportScam = page(
  'Binance help: report a scam',
  'https://www.binance.com/en/support/faq/49b6dbdd87ed4c60b527375918ab5683',
  { checked: '2026-11-22', dated: '2022-08-29', sure: 'high' },
);

const pause = page(
  'Binance help: when withdrawals are paused',
  'https://www.binance.com/en/support/faq/how-to-resume-the-withdrawal-function-for-my-binance-account-360038583951',
  {
    checked: '2026-11-22',
    dated: '2020-01-08',
    sure: 'medium',
    note: 'The help page is old. Binance may name other hours on the screen.',
  },
);

const allowList = page(
  'Binance Academy: withdrawal address whitelist',
  'https://academy.binance.com/sv/articles/withdrawal-address-whitelist',
  { checked: '2026-11-22', sure: 'medium', note: 'The page is in Swedish.' },
);

const noWhatsApp = page('Binance on fake staff', 'https://binance.com/en/square/post/1226065', {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The post has no date.',
});

const publicList = page('A public list against phishing that names this domain as Binance’s', null, {
  checked: '2026-11-22',
  sure: 'low',
  note: 'We could not confirm it. Binance also uses other addresses at times: its own check knows them.',
});

/** Binance (global). Binance.US and Binance TR are other companies with other screens. */
export const binance: AccountOf<'exchange'> = {
  id: 'binance',
  kind: 'exchange',
  name: 'Binance',
  order: 'first',
  siblings: ['binance-us', 'binance-tr'],
  channels: {
    names: ['binance'],
    domains: [
      ...from(scamAdvice, 'binance.com'),
      ...from(
        publicList,
        'binance.vision',
        'binance.org',
        'binancefuture.com',
        'binance.co.jp',
        'binance.bh',
      ),
    ],
    verify: {
      url: 'https://www.binance.com/en/official-verification',
      what: 'tool',
      ...page('Public source code that links to Binance Verify', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'Several public projects name this address. We could not read the page itself.',
      }),
    },
  },
  hosts: [
    { host: 'www.binance.com' },
    { host: 'binance.com' },
    { host: 'developers.binance.com' },
    { host: 'academy.binance.com' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://www.binance.com/', ...scamAdvice },
      'api-keys': { value: 'https://www.binance.com/en/my/settings/api-management', ...publicCode },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Profile icon › API Management' }, app: null }, ...publicCode },
      freeze: {
        value: {
          web: { en: 'Security › Disable account' },
          app: { en: 'Account › Security › Disable Account' },
        },
        ...disableAccount,
      },
      support: { value: { web: { en: 'Support icon, bottom right' }, app: null }, ...reportScam },
      'allow-list': {
        value: { web: { en: 'Profile icon › Security › Address Management' }, app: null },
        ...allowList,
      },
    },
    lockingEmails: {
      value: {
        button: { en: 'Disable your account' },
        emails: [
          { en: '[Binance] Password Reset' },
          { en: '[Binance] Successful Login' },
          { en: '[Binance] IP Verification' },
          { en: '[Binance] Authorize New Device' },
          { en: '[Binance] Reset SMS Authenticator' },
          { en: '[Binance] Reset Google Authenticator' },
          { en: '[Binance] Confirm Your Withdraw Request' },
        ],
      },
      ...disableAccount,
    },
    withdrawalPause: { value: { from: 24, to: 48 }, ...pause },
    policeReportWithin: { value: 7, ...stolenFunds },
    basis: {
      'end-call': [scamAdvice, callScam],
      'delete-api-keys': [keyPermissions, subAccountKeys],
      'check-sub-accounts': [subAccountKeys],
      'contact-support': [noWhatsApp],
      'strong-second-factor': [scamAdvice],
      'anti-phishing-code': [scamAdvice],
    },
    worked: {
      'freeze-account': { value: { on: 'login', label: { en: 'Reactivate Account' } }, ...reactivate },
    },
    orders: {
      // A freeze ends the login and hides the key list: keys go first unless money is leaving.
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // The way of a locked-out person runs through the mailbox, so without it people come first.
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'freeze-account'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
