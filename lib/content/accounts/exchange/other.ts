import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any exchange that we have no facts for: no link or menu path, only how to find them in the official app. */
export const other: AccountOf<'exchange'> = {
  id: 'other',
  kind: 'exchange',
  name: null,
  order: 'last',
  aliases: [
    'Crypto',
    'Bitcoin',
    'Crypto exchange',
    'API key',
    'Other exchange',
    'Don’t know',
    'I don’t know',
    'Not sure',
  ],
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {},
    orders: {
      default: ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support'],
      'money-leaving': ['end-call', 'freeze-account', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email', 'freeze-account'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back', 'freeze-account'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
