import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const scams = page(
  'Robinhood help: identify and report scams',
  'https://robinhood.com/us/en/support/articles/how-to-identify-and-report-scams/',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'It says that there is no number to dial: you ask for a call inside the app. Staff never ask for a password, a code or remote access.',
  },
);

const devices = page(
  'Robinhood help: device monitoring',
  'https://robinhood.com/us/en/support/articles/device-monitoring/',
  { checked: '2026-11-22', sure: 'high' },
);

const inTheApp = page(
  'Robinhood help: device monitoring',
  'https://robinhood.com/us/en/support/articles/device-monitoring/',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'It gives the way to your devices. That this is the way in the app is our reading.',
  },
);

const bestPractices = page(
  'Robinhood help: security best practices',
  'https://robinhood.com/us/en/support/articles/best-practices/',
  { checked: '2026-11-22', sure: 'high' },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The address and the way come from public code. We did not see them in a Robinhood help page.',
});

export const robinhood: AccountOf<'exchange'> = {
  id: 'robinhood',
  kind: 'exchange',
  name: 'Robinhood',
  aliases: ['Robinhood Crypto'],
  channels: {
    names: ['robinhood'],
    ordinary: true,
    domains: from(scams, 'robinhood.com'),
    mail: from(devices, 'report@robinhood.com'),
  },
  hosts: [{ host: 'robinhood.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://robinhood.com/account/crypto', ...publicCode },
    },
    paths: {
      'api-keys': {
        value: { web: { en: 'Web classic, on a computer › API Trading' }, app: null },
        ...publicCode,
      },
      devices: {
        value: {
          web: null,
          app: { en: 'Account › Menu › Security and Privacy › Devices › Remove Device' },
        },
        ...inTheApp,
      },
    },
    notes: {
      'end-call': [{ value: { says: 'no-links-by-text' }, ...scams }],
      'contact-support': [
        { value: { says: 'call-back-in-app' }, ...scams },
        { value: { says: 'write-to', label: { en: 'report@robinhood.com' } }, ...devices },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'arranged', ...scams },
    basis: { 'strong-second-factor': [bestPractices] },
    orders: {
      // We found no lock that its users can set themselves.
      default: ['end-call', 'delete-api-keys', 'sign-out-devices', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
