import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const guide = page(
  'Bitget help: make an API key',
  'https://www.bitget.com/support/articles/360038968251-API-Creation-Guide',
  { checked: '2026-11-22', dated: '2020-01-19', sure: 'medium', note: 'The help page is old.' },
);

const publicCode = page('Public source code that links to this Bitget page', null, {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The page address comes from public code. We did not see it in a Bitget help page.',
});

const restrictions = page(
  'Bitget Academy: restricted accounts',
  'https://bitget.com/ph/academy/guide-to-resolving-account-restrictions',
  {
    checked: '2026-11-22',
    dated: '2024-05-27',
    sure: 'medium',
    note: 'It says that Bitget locks accounts that were hacked.',
  },
);

export const bitget: AccountOf<'exchange'> = {
  id: 'bitget',
  kind: 'exchange',
  name: 'Bitget',
  channels: {
    names: ['bitget'],
    domains: from(guide, 'bitget.com'),
    mail: from(guide, 'support@bitget.com'),
  },
  hosts: [{ host: 'www.bitget.com' }, { host: 'bitget.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      'api-keys': { value: 'https://www.bitget.com/account/newapi', ...publicCode },
    },
    paths: {
      'api-keys': { value: { web: { en: 'Personal center › API Management' }, app: null }, ...guide },
    },
    notes: {
      'contact-support': [
        { value: { says: 'write-to', label: { en: 'support@bitget.com' } }, ...guide },
        { value: { says: 'may-lock-itself' }, ...restrictions },
      ],
    },
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {},
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
