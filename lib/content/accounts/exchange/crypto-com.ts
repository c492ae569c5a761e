import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const verifyPage = page(
  'Crypto.com help: Crypto.com Verify',
  'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
  { checked: '2026-11-22', sure: 'high', lang: 'es' },
);

const lockExchange = page(
  'Crypto.com help: one-button lock, Exchange',
  'https://help.crypto.com/en/articles/8000374-one-button-lock-faq',
  { checked: '2026-11-22', sure: 'high' },
);

const lockApp = page(
  'Crypto.com help: one-button lock, App',
  'https://help.crypto.com/it/articles/6987221-blocco-con-un-solo-pulsante-faq',
  { checked: '2026-11-22', sure: 'high', lang: 'it' },
);

const thirdParties = page(
  'Crypto.com help: keys for apps of others',
  'https://help.crypto.com/it/articles/9423762-programma-broker-connessione-ad-applicazioni-di-terze-parti',
  { checked: '2026-11-22', sure: 'high', lang: 'it' },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Crypto.com help page.',
});

const antiPhishing = page(
  'Crypto.com help: anti-phishing code',
  'https://help.crypto.com/en/articles/4702792-all-about-anti-phishing-on-crypto-com-app',
  { checked: '2026-11-22', sure: 'high' },
);

const newAddress = page(
  'Crypto.com help: lock on new withdrawal addresses',
  'https://help.crypto.com/en/articles/6006803-24h-withdrawal-lock-on-newly-added-withdrawal-address',
  { checked: '2026-11-22', sure: 'high' },
);

const allowList = page(
  'Crypto.com help: list of withdrawal addresses',
  'https://help.crypto.com/en/articles/9233923-whitelisting-withdrawal-addresses-on-the-crypto-com-exchange',
  { checked: '2026-11-22', sure: 'high' },
);

export const cryptoCom: AccountOf<'exchange'> = {
  id: 'crypto-com',
  kind: 'exchange',
  name: 'Crypto.com',
  channels: {
    names: ['crypto.com', 'crypto-com', 'cryptocom'],
    domains: from(verifyPage, 'crypto.com'),
    verify: {
      url: 'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
      what: 'guide',
      ...verifyPage,
    },
    otherFirms: ['mycrypto.com'],
  },
  hosts: [{ host: 'help.crypto.com' }, { host: 'crypto.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://crypto.com/exchange/user/settings/api-management', ...publicCode },
      support: { value: 'https://help.crypto.com/', ...lockExchange },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Exchange: Settings › API Keys' }, app: null }, ...thirdParties },
      'allow-list': {
        value: {
          web: { en: 'Exchange: Profile › Wallet › Deposit & withdrawal › Withdrawal whitelist' },
          app: null,
        },
        ...allowList,
      },
      'anti-phishing': { value: { web: null, app: { en: 'Settings › Security' } }, ...antiPhishing },
    },
    notes: {
      'look-for-signs': [
        { value: { says: 'settings-history', label: { en: 'Account Activity' } }, ...newAddress },
      ],
      'delete-api-keys': [{ value: { says: 'can-withdraw' }, ...thirdParties }],
      'freeze-account': [
        { value: { says: 'stops-logins-orders-new-withdrawals', at: 'lead' }, ...lockApp },
        { value: { says: 'pending-still-go-out' }, ...lockApp },
        { value: { says: 'keys-not-said' }, ...lockExchange },
        { value: { says: 'orders-cancelled' }, ...lockApp },
        { value: { says: 'card-stops' }, ...lockApp },
      ],
      'contact-support': [
        { value: { says: 'can-freeze' }, ...lockExchange },
        { value: { says: 'report-fakes-at', label: { en: 'chat.crypto.com' } }, ...verifyPage },
      ],
      'reopen-account': [
        { value: { says: 'start-in-app' }, ...lockExchange },
        { value: { says: 'asks-for', items: ['email', 'reason', 'id'] }, ...lockExchange },
        { value: { says: 'takes-days' }, ...lockExchange },
      ],
      'withdrawal-allow-list': [{ value: { says: 'new-address-waits', hours: 24 }, ...newAddress }],
    },
    lockingEmails: {
      value: { button: { en: 'lock your account now' }, about: ['alert'] },
      ...lockExchange,
    },
    withdrawalPause: null,
    policeReportWithin: null,
    callStatus: {
      value: 'shown',
      ...page('News reports: the Crypto.com app shows if it is calling you', null, {
        checked: '2026-11-22',
        dated: '2026-01-07',
        sure: 'medium',
        note: 'We read it in the press, not on a page of Crypto.com.',
      }),
    },
    basis: { 'cancel-withdrawals': [lockApp] },
    orders: {
      // What is pending still goes out after the lock, and after it nobody can log in.
      default: ['end-call', 'cancel-withdrawals', 'delete-api-keys', 'freeze-account', 'contact-support'],
      // If the lock fails, the keys join, so the mailbox is left to the list.
      'money-leaving': ['end-call', 'cancel-withdrawals', 'freeze-account', 'contact-support'],
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // The lock stands in an email, so without the mailbox people come first.
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'freeze-account'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
