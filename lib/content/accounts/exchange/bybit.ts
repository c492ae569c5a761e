import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const spoofing = page(
  'Bybit help: spoofed emails',
  'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
  { checked: '2026-11-22', dated: '2025-11-10', sure: 'high' },
);

const spoofingOlder = page(
  'Bybit help: spoofed emails, older page',
  'https://bybit.com/kk-KAZ/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
  { checked: '2026-11-22', lang: 'kk', dated: '2024-08-29', sure: 'high' },
);

const developer = page(
  'Bybit developer pages',
  'https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'They are on GitHub Pages, where other people have pages too.',
  },
);

const deactivate = page(
  'Bybit help: deactivate your account',
  'https://bybit.com/ja-JP/help-center/article/How-to-Deactivate-Your-Account',
  {
    checked: '2026-11-22',
    sure: 'medium',
    lang: 'ja',
    note: 'We read the Turkish page too. Names of menus in English may differ. It does not say if this is the website or the app.',
  },
);

const reopening = page('Bybit help: reactivate your account', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'We read a copy on a domain that we could not confirm. It holds only if you deactivated the account yourself. If something looks strange, Bybit asks for documents.',
});

const resetPassword = page(
  'Bybit help: reset your password',
  'https://bybit.com/uk-UA/help-center/article/How-to-reset-your-password',
  {
    checked: '2026-11-22',
    sure: 'medium',
    lang: 'uk',
    note: 'P2P and the card are off as well.',
  },
);

const liveChat = page('Bybit help: live chat', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'Bybit’s help center has it at the bottom right. We noted no page of its own for it.',
});

const publicCode = page('Public source code that links to this Bybit page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Bybit help page.',
});

export const bybit: AccountOf<'exchange'> = {
  id: 'bybit',
  kind: 'exchange',
  name: 'Bybit',
  aliases: ['バイビット', 'Байбит', '바이비트'],
  order: 'first',
  channels: {
    names: ['bybit'],
    domains: [
      ...from(spoofingOlder, 'bybit.com'),
      ...from(spoofing, 'bybit.tr'),
      ...from(
        page('A public list that names this domain as a Bybit company’s', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'bybit.eu',
        'bybit.kz',
      ),
      ...from(
        page('It carries Bybit help pages, and we could not confirm whose it is', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'bybitglobal.com',
        'bybit-global.com',
      ),
    ],
    pages: from(developer, 'bybit-exchange.github.io'),
    verify: {
      url: 'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
      what: 'guide',
      ...spoofing,
    },
  },
  hosts: [
    { host: 'bybit-exchange.github.io', whose: 'Bybit' },
    { host: 'bybit.com' },
    { host: 'www.bybit.com' },
    { host: 'www.bybit.tr' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.bybit.com/app/user/api-management', ...publicCode },
    },
    paths: {
      freeze: {
        value: { web: { en: 'Profile icon › Security › Account settings › Deactivate account' }, app: null },
        ...deactivate,
      },
      support: { value: { web: { en: 'Help center › live chat, bottom right' }, app: null }, ...liveChat },
    },
    notes: {
      'delete-api-keys': [
        { value: { says: 'password-keeps-keys', days: 7 }, ...developer },
        { value: { says: 'makes-sub-account-keys' }, ...developer },
      ],
      'freeze-account': [
        { value: { says: 'stops-logins-rest-not-said', at: 'lead' }, ...deactivate },
        { value: { says: 'reason-suspicious' }, ...deactivate },
        { value: { says: 'keys-not-said' }, ...deactivate },
        { value: { says: 'sub-accounts-too' }, ...deactivate },
        { value: { says: 'no-second-account' }, ...deactivate },
      ],
      'reopen-account': [
        { value: { says: 'by-yourself' }, ...reopening },
        { value: { says: 'not-before', hours: 24 }, ...reopening },
        { value: { says: 'then-no-withdrawals', hours: 24 }, ...reopening },
      ],
      'change-password': [{ value: { says: 'keys-stay', days: 7 }, ...developer }],
    },
    lockingEmails: null,
    withdrawalPause: { value: { from: 24, to: 24 }, ...resetPassword },
    policeReportWithin: null,
    basis: {
      'end-call': [spoofingOlder],
      'contact-support': [spoofing],
      'check-sub-accounts': [developer],
      'anti-phishing-code': [spoofing],
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
