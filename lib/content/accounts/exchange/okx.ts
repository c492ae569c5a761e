import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const contacts = page(
  'OKX help: check official accounts',
  'https://aws.okx.com/en-br/help/how-to-query-unique-accounts',
  { checked: '2026-11-22', dated: '2023-08-11', sure: 'high' },
);

const compromised = page(
  'OKX help: secure my account after unusual activity',
  'https://www.okx.com/sv/help/how-do-i-secure-my-account-after-detecting-unusual-activity',
  { checked: '2026-11-22', sure: 'high', note: 'We read the page for Sweden.' },
);

const apiFaq = page('OKX help: API FAQ', 'https://www.okx.com/en-eu/help/api-faq-eea', {
  checked: '2026-11-22',
  dated: '2026-08-26',
  sure: 'high',
});

const freezeWeb = page(
  'OKX help: freeze my account, on the web',
  'https://www.okx.com/cs/help/how-do-i-freeze-my-account-web',
  {
    checked: '2026-11-22',
    dated: '2024-04-11',
    sure: 'medium',
    lang: 'cs',
    note: 'Names of menus in English may differ. A freeze needs an authenticator that is set up already.',
  },
);

const freezeApp = page(
  'OKX help: freeze my account, in the app',
  'https://okx.com/pl/help/how-do-i-freeze-my-account-app',
  { checked: '2026-11-22', sure: 'medium', lang: 'pl' },
);

const secureAssets = page(
  'OKX: secure your digital assets',
  'https://aws.okx.com/zh-hans-ae/learn/secure-your-digital-assets',
  {
    checked: '2026-11-22',
    sure: 'medium',
    lang: 'zh',
    note: 'It names the authenticator, the anti-phishing code, the list of devices, and withdrawals to verified addresses only.',
  },
);

const publicCode = page('Public source code that links to this OKX page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in an OKX help page.',
});

export const okx: AccountOf<'exchange'> = {
  id: 'okx',
  kind: 'exchange',
  name: 'OKX',
  aliases: ['OKEx', '欧易'],
  order: 'first',
  channels: {
    names: ['okx'],
    ordinary: true,
    domains: from(contacts, 'okx.com'),
    mail: from(
      page('OKX help: requests by the police', 'https://www.okx.com/help/okx-law-enforcement-request-guide', {
        checked: '2026-11-22',
        dated: '2023-09-11',
        sure: 'high',
        note: 'This address is for the police.',
      }),
      'enforcement@okx.com',
    ),
    verify: {
      url: 'https://aws.okx.com/en-br/help/how-to-query-unique-accounts',
      what: 'guide',
      ...contacts,
    },
  },
  hosts: [{ host: 'aws.okx.com' }, { host: 'www.okx.com' }, { host: 'okx.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.okx.com/account/my-api', ...publicCode },
    },
    paths: {
      'api-keys': {
        value: { web: { en: 'Profile › API and connections' }, app: { en: 'Menu › API' } },
        ...apiFaq,
      },
      freeze: {
        value: {
          web: { en: 'Profile icon › Security › Account management › Freeze account' },
          app: { en: 'User center › Profile and settings › Security › Account management › Freeze account' },
        },
        ...freezeWeb,
      },
    },
    notes: {
      'freeze-account': [
        { value: { says: 'stops-logins-rest-not-said', at: 'lead' }, ...freezeWeb },
        { value: { says: 'needs-authenticator' }, ...freezeWeb },
        { value: { says: 'keys-not-said' }, ...freezeWeb },
        { value: { says: 'no-second-account' }, ...freezeWeb },
      ],
      'contact-support': [{ value: { says: 'can-freeze' }, ...compromised }],
      'sign-out-devices': [
        {
          value: { says: 'look-under', label: { en: 'Security center › Device management' } },
          ...compromised,
        },
        { value: { says: 'payment-methods' }, ...compromised },
      ],
      'strong-second-factor': [{ value: { says: 'then-no-withdrawals', hours: 24 }, ...compromised }],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [contacts],
      'delete-api-keys': [compromised],
      'freeze-account': [freezeApp],
      'reopen-account': [freezeWeb],
      'strong-second-factor': [secureAssets],
      'withdrawal-allow-list': [secureAssets],
      'anti-phishing-code': [secureAssets],
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
