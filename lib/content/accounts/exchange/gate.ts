import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const security = page(
  'Gate help: security zone',
  'https://www.gate.com/en-us/help/guide/security-zone/44487',
  {
    checked: '2026-11-22',
    sure: 'high',
    note: 'Written for Gate US. It says that Gate asks for no password, no code and no app, and tells of fake staff who call.',
  },
);

const tickets = page(
  'Gate help: submit a request',
  'https://www.gate.com/help/guide/faq/23119/submit-a-request',
  { checked: '2026-11-22', sure: 'high' },
);

const riskControl = page('Gate help: frozen accounts', 'https://www.gate.com/en-us/help/guide/faq/44564', {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'It speaks only of accounts that Gate froze itself.',
});

const codeApp = page(
  'Gate help: switch an authenticator on or off',
  'https://www.gate.com/tr/help/guide/security/16445/how-to-enable-disable-authenticator',
  { checked: '2026-11-22', sure: 'medium', lang: 'tr' },
);

const publicCode = page('Public source code that links to this Gate page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Gate help page.',
});

export const gate: AccountOf<'exchange'> = {
  id: 'gate',
  kind: 'exchange',
  name: 'Gate',
  aliases: ['gate.io', 'gate.com'],
  channels: {
    names: ['gate', 'gate.io', 'gateio'],
    ordinary: true,
    domains: [
      ...from(security, 'gate.com'),
      ...from(
        page('A public list that names this as the older domain of Gate', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'gate.io',
      ),
      ...from(
        page('A public list that names this domain as Gate’s, for programs', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'gateio.ws',
        'gateapi.io',
      ),
    ],
    mail: from(
      page('Copies on other people’s pages', null, { checked: '2026-11-22', sure: 'low' }),
      'support@gate.com',
      'support@mail.gate.io',
    ),
  },
  hosts: [{ host: 'www.gate.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.gate.com/myaccount/profile/api-key/manage', ...publicCode },
    },
    paths: {
      support: {
        value: {
          web: { en: 'Profile icon › My Tickets' },
          app: { en: 'Profile › Support › My Tickets › Create Ticket' },
        },
        ...tickets,
      },
    },
    notes: {
      'contact-support': [
        { value: { says: 'icon-too' }, ...security },
        { value: { says: 'hurry', label: { en: 'Hurry Up' } }, ...tickets },
      ],
      'strong-second-factor': [
        { value: { says: 'look-under', label: { en: 'Security settings' } }, ...codeApp },
        { value: { says: 'needs-fund-password' }, ...codeApp },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {
      'end-call': [security],
      'contact-support': [riskControl],
    },
    orders: {
      // No page of its own shows a freeze: staff are asked for one.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
