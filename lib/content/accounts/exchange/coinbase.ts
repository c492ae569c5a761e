import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page(
  'Coinbase help: what is phishing',
  'https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/what-is-phishing',
  { checked: '2026-11-22', sure: 'high' },
);

const compromised = page(
  'Coinbase help: my account was compromised',
  'https://help.coinbase.com/en/coinbase/privacy-and-security/account-compromised/my-account-was-compromised',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'The page shows no date. We read several versions of it; the newest is titled “Lock or unlock your account”.',
  },
);

const lockByPhone = page(
  'Coinbase help: my account was compromised, an older version',
  'https://help.coinbase.com/en/coinbase/privacy-and-security/account-compromised/my-account-was-compromised',
  { checked: '2026-11-22', sure: 'medium', note: 'The newest version that we read does not say this.' },
);

const neverCalls = page(
  'Coinbase blog: customer support scams',
  'https://www.coinbase.com/en-gb/blog/how-to-spot-and-stop-customer-support-scams',
  { checked: '2026-11-22', sure: 'high' },
);

const staffNeverAsk = page(
  'Coinbase help: phishing and fake staff',
  'https://help.coinbase.com/en/coinbase/privacy-and-security/avoiding-phishing-and-scams/avoiding-cryptocurrency-scams/phishing',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that staff never ask for a password, a code, remote access or new software.',
  },
);

const publicCode = page('Public Coinbase source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code of Coinbase. We did not see it in a help page.',
});

const portalKeys = page(
  'Coinbase developer pages: keys for the app',
  'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/api-key-authentication',
  { checked: '2026-11-22', sure: 'high' },
);

const primeKeys = page(
  'Coinbase help: keys of Coinbase Prime',
  'https://help.coinbase.com/en/prime/coinbase-prime-api/creating-a-coinbase-prime-api',
  { checked: '2026-11-22', sure: 'high' },
);

const linkedApps = page(
  'Coinbase developer pages: apps that sign in with Coinbase',
  'https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/oauth2/access-and-refresh-tokens',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'It says that an app can renew its access for a year and a half.',
  },
);

const resetPassword = page(
  'Coinbase help: reset my password',
  'https://help.coinbase.com/en-in/coinbase/managing-my-account/get-back-into-my-account/reset-my-password',
  { checked: '2026-11-22', sure: 'high' },
);

const allowList = page(
  'Coinbase help: address book and allow-list',
  'https://help.coinbase.com/en/coinbase/managing-my-account/other/address-book-allowlist',
  { checked: '2026-11-22', sure: 'high' },
);

const passkeys = page(
  'Coinbase help: passkeys',
  'https://help.coinbase.com/en/coinbase/getting-started/getting-started-with-coinbase/passkeys',
  { checked: '2026-11-22', sure: 'high' },
);

const securityKeys = page(
  'Coinbase help: security keys',
  'https://help.coinbase.com/en/coinbase/managing-my-account/verify-my-identity/using-and-managing-security-keys',
  { checked: '2026-11-22', sure: 'high' },
);

export const coinbase: AccountOf<'exchange'> = {
  id: 'coinbase',
  kind: 'exchange',
  name: 'Coinbase',
  aliases: ['Coinbase Pro', 'Coinbase Prime', 'GDAX', 'コインベース', '코인베이스', 'Коинбейс'],
  order: 'first',
  channels: {
    names: ['coinbase'],
    domains: from(phishing, 'coinbase.com'),
    mail: from(phishing, '*.coinbase.com'),
    phones: phones(
      compromised,
      ['US', '+1', '8889087930', '+1 888 908-7930'],
      ['US', '+1', '8446131499', '+1 844 613-1499'],
      ['GB', '+44', '8081684635', '+44 808 168 4635'],
      ['GB', '+44', '1513081768', '+44 151 308 1768'],
      ['IE', '+353', '15295132', '+353 1 529 5132'],
      ['DE', '+49', '8000010726', '+49 800 0010726'],
      ['ES', '+34', '900983477', '+34 900 983 477'],
    ).map((one) => ({ ...one, for: ['freeze'] })),
  },
  hosts: [
    { host: 'help.coinbase.com' },
    { host: 'www.coinbase.com' },
    { host: 'docs.cdp.coinbase.com' },
    { host: 'portal.cdp.coinbase.com' },
  ],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://portal.cdp.coinbase.com/access/api', ...publicCode },
      freeze: {
        value:
          'https://help.coinbase.com/en/coinbase/privacy-and-security/account-compromised/my-account-was-compromised',
        ...compromised,
      },
      support: { value: 'https://help.coinbase.com/', ...compromised },
    },
    paths: {
      'api-keys': { value: { web: { en: 'CDP portal › Access › API Keys' }, app: null }, ...portalKeys },
      freeze: {
        value: {
          web: { en: 'Account settings › Security › Lock your account' },
          app: { en: 'Profile & Settings › Security › Lock my account' },
        },
        ...compromised,
      },
    },
    places: {
      'api-keys': [
        {
          value: {
            name: { en: 'Coinbase Developer Platform (CDP)' },
            path: { web: { en: 'Access › API Keys' }, app: null },
          },
          ...portalKeys,
        },
        {
          value: { name: { en: 'Coinbase Prime' }, path: { web: { en: 'Gear icon › APIs' }, app: null } },
          ...primeKeys,
        },
      ],
    },
    notes: {
      'delete-api-keys': [{ value: { says: 'linked-apps-too' }, ...linkedApps }],
      'freeze-account': [
        { value: { says: 'stops-access-and-funds', at: 'lead' }, ...compromised },
        {
          value: {
            says: 'address-on-page',
            label: { en: 'help.coinbase.com › Lock or unlock your account' },
          },
          ...compromised,
        },
        { value: { says: 'office-hours', label: { en: '+49 800 0010726' } }, ...compromised },
        { value: { says: 'keys-not-said' }, ...compromised },
        { value: { says: 'session-stays-open' }, ...lockByPhone },
      ],
      'contact-support': [
        {
          value: {
            says: 'email-if-no-number',
            at: 'call-freeze',
            label: { en: 'help.coinbase.com › Lock or unlock your account' },
          },
          ...compromised,
        },
        { value: { says: 'asks-for', items: ['last-login', 'list', 'how'] }, ...compromised },
        {
          value: { says: 'report-fakes-at', label: { en: 'security@coinbase.com' } },
          ...staffNeverAsk,
          confidence: 'medium',
        },
      ],
      'remove-linked-apps': [{ value: { says: 'renews-access' }, ...linkedApps }],
      'change-password': [{ value: { says: 'may-hold', hours: 48 }, ...resetPassword }],
      'reopen-account': [
        { value: { says: 'asks-for', items: ['second-factor', 'id'] }, ...compromised },
        { value: { says: 'check-takes-up-to', hours: 48 }, ...compromised },
        { value: { says: 'may-stay-off' }, ...compromised },
      ],
      'strong-second-factor': [
        { value: { says: 'removes-old' }, ...securityKeys },
        { value: { says: 'sms-comes-back' }, ...securityKeys },
      ],
      'withdrawal-allow-list': [{ value: { says: 'new-address-waits', hours: 48 }, ...allowList }],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'never', ...neverCalls },
    basis: {
      'end-call': [staffNeverAsk],
      'strong-second-factor': [passkeys],
      'remove-linked-apps': [linkedApps],
    },
    orders: {
      // A lock ends access and so hides the key list: keys go first unless money is leaving.
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      // A lock by phone needs neither login nor mailbox.
      'locked-out-no-email': ['end-call', 'freeze-account', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
