import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const channelsPage = page(
  'Bitso help: keep your personal information secure',
  'https://support.bitso.com/hc/pt-br/articles/4415119704340-Mantenha-suas-informa%C3%A7%C3%B5es-pessoais-em-seguran%C3%A7a-o-tempo-todo',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'pt',
    note: 'It lists the official channels, with the chat at bitso.com.',
  },
);

const protect = page(
  'Bitso help: protect your personal information',
  'https://support.bitso.com/hc/en-us/articles/4415119704340-Protect-your-personal-information-at-all-times',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that Bitso blocks an account as a precaution when a lost device is reported.',
  },
);

const loginKnown = page(
  'Bitso help: someone knows my login details',
  'https://support.bitso.com/hc/en-us/articles/4416529650452-What-should-I-do-if-I-suspect-someone-knows-my-Bitso-account-login-details',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that staff never ask for a password, a PIN or a code, or to install an app.',
  },
);

const emailCode = page(
  'Bitso help: secure email code',
  'https://support.bitso.com/hc/en-us/articles/41140848915092-Secure-Email-Code-What-is-it-and-why-is-it-important',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'It names the menu. That this is the menu of the website is our reading.',
  },
);

const keys = page(
  'Bitso developer pages: make API keys',
  'https://docs.bitso.com/bitso-api/docs/2-generate-your-api-credentials',
  { checked: '2026-11-22', sure: 'high' },
);

const publicCode = page('Public source code of Bitso’s developer pages', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from there. We did not see it in a Bitso help page.',
});

export const bitso: AccountOf<'exchange'> = {
  id: 'bitso',
  kind: 'exchange',
  name: 'Bitso',
  channels: {
    names: ['bitso'],
    ordinary: true,
    domains: from(channelsPage, 'bitso.com'),
  },
  hosts: [{ host: 'support.bitso.com' }, { host: 'bitso.com' }, { host: 'docs.bitso.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://bitso.com/', ...channelsPage },
      'api-keys': { value: 'https://bitso.com/api_setup', ...publicCode },
      support: { value: 'https://support.bitso.com/hc/pt-br/requests/new', ...channelsPage },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Profile › API' }, app: null }, ...keys },
      support: { value: { web: { en: 'Chat at bitso.com' }, app: null }, ...channelsPage },
      'anti-phishing': { value: { web: { en: 'Profile › Security' }, app: null }, ...emailCode },
    },
    notes: {
      'contact-support': [{ value: { says: 'can-freeze' }, ...protect }],
      'change-password': [{ value: { says: 'pin-too' }, ...loginKnown }],
      'anti-phishing-code': [{ value: { says: 'called', label: { en: 'Secure Email Code' } }, ...emailCode }],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [loginKnown],
      'contact-support': [loginKnown],
      'secure-email': [loginKnown],
    },
    orders: {
      // We found no lock that its users can set themselves. Staff can.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
