import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const compromised = page(
  'Apple: if you think your account was compromised',
  'https://support.apple.com/en-us/102560',
  {
    checked: '2026-11-22',
    dated: '2025-12-05',
    sure: 'high',
    note: 'We read the Swedish copy of this page.',
  },
);

/** Apple accounts and iCloud mail. */
export const apple: AccountOf<'mailbox'> = {
  id: 'apple',
  kind: 'mailbox',
  name: 'Apple (iCloud)',
  aliases: ['iCloud', 'Apple ID', 'Apple Passwords', 'iCloud Keychain'],
  // No page that we read says which domains are all its own, without pages of strangers.
  channels: null,
  hosts: [{ host: 'account.apple.com', whose: 'Apple' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://account.apple.com/', ...compromised },
      recovery: { value: 'https://support.apple.com/en-us/102560', ...compromised },
    },
    paths: {},
    notes: {
      'mail-recovery-info': [
        { value: { says: 'correct-at', label: { en: 'account.apple.com' } }, ...compromised },
        { value: { says: 'still-yours' }, ...compromised },
      ],
      'mail-sign-out': [{ value: { says: 'remove' }, ...compromised }],
    },
    oldRecoveryDays: null,
    eventDays: null,
    phoneHelp: null,
    basis: { 'mail-password': [compromised], 'mail-look-for-signs': [compromised] },
    orders: {
      // Its own page puts the details of the account before its devices.
      default: ['end-call', 'mail-password', 'mail-recovery-info', 'mail-sign-out', 'mail-forwarding'],
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
