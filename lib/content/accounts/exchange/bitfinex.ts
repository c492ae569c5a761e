import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phishing = page(
  'Bitfinex help: protect an account from phishing',
  'https://support.bitfinex.com/hc/pt/articles/4407584392857-Como-proteger-uma-conta-Bitfinex-de-golpes-de-phishing',
  {
    checked: '2026-11-22',
    sure: 'high',
    lang: 'pt',
    note: 'It names the real site, and warns of sites that ask for API keys.',
  },
);

const hold = page(
  'Bitfinex help: why withdrawals are on hold',
  'https://support.bitfinex.com/hc/en-us/articles/115003284189-Why-do-I-have-a-withdrawal-hold-',
  { checked: '2026-11-22', sure: 'high' },
);

const bestPractices = page(
  'Bitfinex help: security best practices',
  'https://support.bitfinex.com/hc/en-us/articles/115003688065-Security-Best-Practices',
  { checked: '2026-11-22', sure: 'high' },
);

const publicCode = page('Public source code that links to this page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'Code of Bitfinex itself names the page too. We did not see it in a Bitfinex help page.',
});

export const bitfinex: AccountOf<'exchange'> = {
  id: 'bitfinex',
  kind: 'exchange',
  name: 'Bitfinex',
  aliases: ['Битфинекс'],
  channels: {
    names: ['bitfinex'],
    domains: from(phishing, 'bitfinex.com'),
    pages: from(
      page('Public Bitfinex source code that links to its status page', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'The page is on Statuspage, where other firms have pages too.',
      }),
      'bitfinex.statuspage.io',
    ),
  },
  hosts: [{ host: 'support.bitfinex.com' }, { host: 'www.bitfinex.com' }, { host: 'setting.bitfinex.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://www.bitfinex.com/login', ...phishing },
      'api-keys': { value: 'https://setting.bitfinex.com/api', ...publicCode },
      support: { value: 'https://support.bitfinex.com/', ...hold },
    },
    paths: {},
    notes: {
      'hold-withdrawals': [
        { value: { says: 'for-days', days: 5 }, ...hold },
        { value: { says: 'cancels-submitted' }, ...hold },
        { value: { says: 'keys-not-said' }, ...hold },
      ],
      'withdrawal-allow-list': [{ value: { says: 'unlock-holds-days', days: 5 }, ...hold }],
    },
    lockingEmails: null,
    withdrawalPause: { value: { from: 120, to: 120 }, ...hold },
    policeReportWithin: null,
    basis: {
      'end-call': [phishing],
      'withdrawal-allow-list': [bestPractices],
    },
    orders: {
      // A new password holds withdrawals, and whoever reads their mail can set one while locked out.
      default: ['end-call', 'delete-api-keys', 'hold-withdrawals', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'hold-withdrawals', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'hold-withdrawals', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'hold-withdrawals'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
