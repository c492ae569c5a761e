import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const otherPlace = page(
  'CoinDCX help: a login from another place',
  'https://support.coindcx.com/articles/account-closure/what-should-i-do-if-i-received-a-notification-that-someone-logged-in-from-a-different-location/6381a36e6a0f965f943ccd71',
  { checked: '2026-11-22', sure: 'medium', note: 'It says that help begins in the chat.' },
);

const secureAccount = page(
  'CoinDCX help: secure an account',
  'https://support.coindcx.com/support/solutions/articles/36000195318-how-to-secure-the-coindcx-account-',
  {
    checked: '2026-11-22',
    sure: 'medium',
    note: 'The page is old. It says that support may talk by chat or call.',
  },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The source of the official developer pages names it too. We did not see it in a CoinDCX help page.',
});

export const coindcx: AccountOf<'exchange'> = {
  id: 'coindcx',
  kind: 'exchange',
  name: 'CoinDCX',
  channels: {
    names: ['coindcx'],
    domains: from(otherPlace, 'coindcx.com'),
  },
  hosts: [{ host: 'support.coindcx.com' }, { host: 'coindcx.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://coindcx.com/api-dashboard', ...publicCode },
      support: { value: 'https://support.coindcx.com/', ...otherPlace },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Profile › API Dashboard' }, app: null }, ...publicCode },
    },
    notes: {
      'contact-support': [
        { value: { says: 'starts-in-chat' }, ...otherPlace },
        { value: { says: 'asks-for', items: ['login-email', 'phone', 'ticket'] }, ...secureAccount },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    calls: { value: 'may', ...secureAccount },
    basis: {},
    orders: {
      // We found no lock that its users can set themselves.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
