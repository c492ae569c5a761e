import { from, page } from '@/lib/content/cite';
import { callScam, scamAdvice, stolenFunds } from '@/lib/content/sources';
import type { AccountOf } from '@/lib/playbook/schema';

/** Old pages of its own, copies of them, and what several others say. */
const older = { checked: '2026-11-22', sure: 'medium' } as const;

const publicCode = page('Public source code that links to this page', null, {
  ...older,
  note: 'The page address comes from public code. We did not see it in a Binance help page.',
});

const keyPermissions = page(
  'Binance developer pages: what a key may do',
  'https://developers.binance.com/docs/zh-CN/wallet/account/api-key-permission',
  { checked: '2026-11-22', sure: 'high', lang: 'zh', note: 'Withdrawals need a trusted IP.' },
);

const subAccountKeys = page(
  'Binance developer pages: keys of sub-accounts',
  'https://developers.binance.com/legacy-docs/zh-CN/sub_account/api-management/Create-Sub-account-API-Key',
  { checked: '2026-11-22', sure: 'high', lang: 'zh', note: 'A main key can make keys for sub-accounts.' },
);

const disableAccount = page(
  'Binance help: disable an account',
  'https://www.binance.com/en-NG/amp/support/faq/115003800652',
  {
    ...older,
    dated: '2018-01-05',
    note: 'The help page is old, and no newer page names this way. Newer pages put “Security” elsewhere in the menu.',
  },
);

const reactivate = page(
  'Binance help: reactivate an account',
  'https://www.binance.com/en/support/faq/f00afac23c614470b8bc355c99fb7020',
  {
    checked: '2026-11-29',
    dated: '2020-07-20',
    sure: 'medium',
    note: 'The help page is old. It first names a button “Reactive Now”. What it asks for depends on the account, and can include security questions. The codes work for 30 minutes.',
  },
);

const withdrawProtection = page('Binance blog: Withdraw Protection', null, {
  ...older,
  note: 'Binance blog post 3542633869509684449, which we read on binance.bh. It has been there since 4 May 2026, for app 3.14.0 and iOS 16 or newer. One can choose 1 to 7 days, and as a rule cannot end it early. The post does not say if it stops keys, Pay, P2P and transfers inside Binance.',
});

const lostItems = page(
  'Binance help: lost security items',
  'https://www.binance.com/en/amp/support/faq/45fcee8baade4334bdd6dd334dc723d5',
  {
    ...older,
    dated: '2020-07-20',
    note: 'The help page is old. A copy from January 2024 has the newer names. Withdrawals are off for 48 hours after that.',
  },
);

const resetFactor = page('Binance help: reset of the second factor', null, {
  ...older,
  dated: '2024-01-16',
  note: 'We read the copy for Latvia. P2P sales, payments and the card are off as well.',
});

const changeEmail = page('Binance help: change your email', null, {
  ...older,
  note: 'FAQ 115003784871, which we read in Portuguese. P2P is off as well.',
});

const contacts = page('Binance: who contacts whom', 'https://www.binance.com/de/support/faq/360020555572', {
  ...older,
  lang: 'de',
  note: 'It says that support contacts nobody first, by phone or in social media, and that “verified” proves nothing.',
});

const antiPhishing = page('Binance: anti-phishing code', 'https://www.binance.com/en/square/post/43504', {
  ...older,
  note: 'Binance’s pages differ. Its posts ask for 8 characters or more, and a copy of a help page from April 2023 for 6 to 8. The copy names the menus.',
});

const reportScam = page(
  'Binance help: report a scam',
  'https://www.binance.com/en/support/faq/49b6dbdd87ed4c60b527375918ab5683',
  { checked: '2026-11-22', dated: '2022-08-29', sure: 'high' },
);

const pause = page(
  'Binance help: when withdrawals are paused',
  'https://www.binance.com/en/support/faq/how-to-resume-the-withdrawal-function-for-my-binance-account-360038583951',
  {
    ...older,
    dated: '2020-01-08',
    note: 'The help page is old. It speaks of “certain security operations”. Binance may name other hours on the screen.',
  },
);

const allowList = page(
  'Binance Academy: withdrawal address whitelist',
  'https://academy.binance.com/sv/articles/withdrawal-address-whitelist',
  { ...older, lang: 'sv' },
);

const noWhatsApp = page('Binance on fake staff', 'https://binance.com/en/square/post/1226065', older);

const publicList = page('A public list against phishing that names this domain as Binance’s', null, {
  ...older,
  sure: 'low',
  note: 'We could not confirm it. Binance also uses other addresses at times: its own check knows them.',
});

const protect = { en: 'Withdraw Protection' };

/** Binance (global). Binance.US and Binance TR are other companies with other screens. */
export const binance: AccountOf<'exchange'> = {
  id: 'binance',
  kind: 'exchange',
  name: 'Binance',
  aliases: ['バイナンス', '币安', '幣安', 'Бинанс', '바이낸스', 'بايننس', 'باينانس', 'बाइनेंस'],
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
        ...older,
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
      'anti-phishing': {
        value: {
          web: { en: 'Profile › Account › Security › Advanced Security' },
          app: { en: 'Profile › Security › Anti-Phishing Code' },
        },
        ...antiPhishing,
      },
    },
    notes: {
      'end-call': [{ value: { says: 'never-uses', label: { en: 'WhatsApp' } }, ...noWhatsApp }],
      'delete-api-keys': [
        { value: { says: 'needs-trusted-ip' }, ...keyPermissions },
        { value: { says: 'makes-sub-account-keys' }, ...subAccountKeys },
      ],
      'freeze-account': [
        {
          value: { says: 'also-lock-withdrawals', at: 'path', label: protect, hours: 48 },
          ...withdrawProtection,
        },
        { value: { says: 'paths-differ' }, ...disableAccount },
        { value: { says: 'search-mailbox', label: { en: '[Binance]' } }, ...disableAccount },
      ],
      'contact-support': [
        { value: { says: 'bot-first' }, ...reportScam },
        { value: { says: 'without-login' }, ...reportScam },
        { value: { says: 'case-form', label: { en: 'Case Report Form' } }, ...reportScam },
        { value: { says: 'lost-items', label: { en: 'Security item lost?' } }, ...lostItems },
      ],
      'reopen-account': [
        { value: { says: 'by-yourself' }, ...reactivate },
        { value: { says: 'not-before', hours: 2 }, ...reactivate },
        { value: { says: 'may-ask-for', items: ['codes', 'id', 'selfie'] }, ...reactivate },
      ],
      'strong-second-factor': [{ value: { says: 'then-no-withdrawals', hours: 48 }, ...resetFactor }],
      'undo-changes': [{ value: { says: 'email-then-no-withdrawals', hours: 24 }, ...changeEmail }],
      'anti-phishing-code': [
        { value: { says: 'follow-the-rule' }, ...antiPhishing },
        { value: { says: 'in-sms-too' }, ...antiPhishing },
      ],
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
    policeReportWithin: { value: { hours: 24, days: 7 }, ...stolenFunds },
    calls: { value: 'never', ...contacts },
    basis: {
      'end-call': [scamAdvice, callScam],
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
