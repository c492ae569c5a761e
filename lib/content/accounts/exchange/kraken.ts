import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page(
  'Kraken help: phishing',
  'https://support.kraken.com/hc/en-us/articles/115012482687-Beware-of-phishing-scams',
  { checked: '2026-11-22', sure: 'high', note: 'It names the only page to sign in.' },
);

const phoneScams = page(
  'Kraken help: phone scams',
  'https://support.kraken.com/hc/en-us/articles/115012482487-Beware-of-phone-scams',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'A call that you asked for is confirmed by email, with a time. The page does not show the number. Staff never ask you to remove or change a security setting.',
  },
);

const compromised = page(
  'Kraken help: my account is compromised',
  'https://support.kraken.com/hc/en-us/articles/4413167516692-My-account-is-compromised-what-should-I-do-',
  { checked: '2026-11-22', sure: 'high' },
);

const recovery = page(
  'Kraken help: my wallet has been compromised',
  'https://support.kraken.com/de/articles/my-kraken-wallet-has-been-compromised',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'de',
    note: 'It says to write down addresses and IP addresses before removing them, then to remove all keys.',
  },
);

const reportPhishing = page(
  'Kraken help: report phishing',
  'https://support.kraken.com/hc/tr-tr/articles/360060476591-How-do-I-report-a-phishing-incident-',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that the link in an email about an unknown withdrawal address locks the account, and what to send.',
  },
);

const keySecurity = page(
  'Kraken help: API key security',
  'https://support.kraken.com/articles/api-key-security',
  {
    checked: '2026-11-22',
    dated: '2025-03-31',
    sure: 'high',
  },
);

const keys = page(
  'Kraken developer pages: API keys',
  'https://docs.kraken.com/exchange/guides/rest/api-keys',
  {
    checked: '2026-11-22',
    sure: 'high',
  },
);

const futuresKeys = page(
  'Kraken help: keys for derivatives',
  'https://support.kraken.com/articles/360022839451-how-to-create-an-api-key-for-kraken-derivatives',
  { checked: '2026-11-22', dated: '2025-08-09', sure: 'high' },
);

const settingsLock = page(
  'Kraken help: prevent unwanted withdrawals',
  'https://support.kraken.com/hc/en-us/articles/13644055237908-How-to-prevent-unwanted-withdrawals',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'This lock stops changes of keys and hides the Security page. An older Kraken page says that withdrawals to known addresses go on.',
  },
);

const settingsLockOlder = page(
  'Kraken help: what is the Global Settings Lock',
  'https://support.kraken.com/hc/en-us/articles/201396877-What-is-the-Global-Settings-Lock-GSL-',
  { checked: '2026-11-22', sure: 'medium', note: 'An older page.' },
);

const newAddress = page(
  'Kraken help: a new withdrawal address',
  'https://support.kraken.com/hc/en-us/articles/7631228462484-Adding-and-confirming-a-new-cryptocurrency-withdrawal-address',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says so of accounts without a second factor or a Master Key.',
  },
);

const sessions = page(
  'Kraken help: active sessions',
  'https://support.kraken.com/hc/tr-tr/articles/360048970251-Where-can-I-find-my-active-sessions-',
  { checked: '2026-11-22', sure: 'high' },
);

const proDevices = page(
  'Kraken help: connected devices in Kraken Pro',
  'https://support.kraken.com/hc/es-es/articles/7631226784404-Where-can-I-see-my-connected-devices-',
  { checked: '2026-11-22', sure: 'high' },
);

const linkedApps = page(
  'Kraken developer pages: apps linked by Kraken Connect',
  'https://docs.kraken.com/api/docs/oauth/kraken-connect',
  { checked: '2026-11-22', sure: 'high' },
);

export const kraken: AccountOf<'exchange'> = {
  id: 'kraken',
  kind: 'exchange',
  name: 'Kraken',
  aliases: ['Kraken Pro', 'Kraken Futures', 'クラーケン', '크라켄', 'Кракен'],
  order: 'first',
  channels: {
    names: ['kraken'],
    ordinary: true,
    domains: from(phishing, 'kraken.com'),
    mail: from(
      phishing,
      'kraken.com',
      'futures.kraken.com',
      'email2.kraken.com',
      'marketing.kraken.com',
      'email.kraken.com',
      'rewards-email.kraken.com',
    ),
    verify: {
      url: 'https://support.kraken.com/hc/en-us/articles/is-this-email-from-kraken',
      what: 'mail',
      ...page(
        'Kraken help: is this email from Kraken',
        'https://support.kraken.com/hc/en-us/articles/is-this-email-from-kraken',
        { checked: '2026-11-22', sure: 'high' },
      ),
    },
    otherFirms: ['kraken.io', 'kraken.tech'],
  },
  hosts: [{ host: 'support.kraken.com' }, { host: 'docs.kraken.com' }, { host: 'www.kraken.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://www.kraken.com/sign-in', ...phishing },
      'api-keys': { value: 'https://www.kraken.com/u/security/api', ...keys },
      support: { value: 'https://support.kraken.com/', ...compromised },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Settings › API' }, app: null }, ...keys },
      support: { value: { web: { en: 'support.kraken.com › Live chat (24/7)' }, app: null }, ...compromised },
      devices: {
        value: { web: { en: 'Security › Overview › Active sessions' }, app: null },
        ...sessions,
      },
    },
    places: {
      'api-keys': [
        {
          value: {
            name: { en: 'Kraken (spot)' },
            url: 'https://www.kraken.com/u/security/api',
            path: { web: { en: 'Settings › API' }, app: null },
          },
          ...keys,
        },
        { value: { name: { en: 'Kraken Derivatives (futures)' } }, ...futuresKeys },
      ],
    },
    notes: {
      'end-call': [{ value: { says: 'number-at', label: { en: 'support.kraken.com' } }, ...phoneScams }],
      'delete-api-keys': [
        { value: { says: 'avoid-lock', at: 'open', label: { en: 'Global Settings Lock' } }, ...settingsLock },
        {
          value: {
            says: 'record-first-under',
            at: 'photograph',
            label: { en: 'Security › Overview › Active sessions' },
          },
          ...recovery,
        },
        { value: { says: 'can-withdraw' }, ...keySecurity },
        { value: { says: 'addresses-too', at: 'delete' }, ...recovery },
        { value: { says: 'linked-apps-too' }, ...linkedApps },
      ],
      'contact-support': [
        { value: { says: 'address-email-locks', at: 'open' }, ...reportPhishing },
        { value: { says: 'avoid-lock', at: 'open', label: { en: 'Global Settings Lock' } }, ...settingsLock },
        { value: { says: 'can-freeze' }, ...compromised },
        {
          value: { says: 'asks-for', items: ['login-email', 'link', 'screenshots', 'history'] },
          ...reportPhishing,
        },
        {
          value: {
            says: 'report-here',
            label: { en: 'Sign-in troubleshooting & Account security › Report Suspicious Activity' },
          },
          ...compromised,
        },
        { value: { says: 'ticket-by-email' }, ...compromised },
        { value: { says: 'reopens-by-email' }, ...compromised },
      ],
      'sign-out-devices': [
        { value: { says: 'record-ips', at: 'exchange' }, ...recovery },
        { value: { says: 'then-press', at: 'exchange', label: { en: 'End all sessions' } }, ...sessions },
        {
          value: {
            says: 'there-too',
            at: 'exchange',
            label: { en: 'Kraken Pro › Settings › Activity › Device management › Disconnect all' },
          },
          ...proDevices,
        },
      ],
      'withdrawal-allow-list': [
        { value: { says: 'record-first', at: 'clean' }, ...recovery },
        { value: { says: 'known-go-on', at: 'clean' }, ...newAddress },
        { value: { says: 'settings-lock-last', label: { en: 'Global Settings Lock' } }, ...settingsLock },
        { value: { says: 'settings-lock-leaves' }, ...settingsLockOlder },
        { value: { says: 'settings-lock-ends', label: { en: 'Master Key' }, days: 30 }, ...settingsLock },
      ],
      'reopen-account': [{ value: { says: 'by-security-team', at: 'how' }, ...compromised }],
      'change-password': [{ value: { says: 'hold-new-addresses', hours: 12 }, ...newAddress }],
    },
    lockingEmails: { value: { about: ['withdrawal-address'] }, ...reportPhishing },
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'arranged', ...phoneScams },
    basis: {
      'contact-support': [reportPhishing],
      'strong-second-factor': [recovery],
      'remove-linked-apps': [linkedApps],
    },
    orders: {
      // Nobody but staff can lock the account, and its keys are out of reach then.
      // Who is signed in ends their sessions too: its own list names that beside the keys.
      default: ['end-call', 'delete-api-keys', 'sign-out-devices', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
