import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const phrase = page('Proton: recovery phrase', 'https://proton.me/support/recovery-phrase', {
  checked: '2026-11-22',
  sure: 'medium',
});

const oldMail = page(
  'Proton: recover encrypted messages and files',
  'https://proton.me/support/recover-encrypted-messages-files',
  { checked: '2026-11-22', sure: 'medium' },
);

export const proton: AccountOf<'mailbox'> = {
  id: 'proton',
  kind: 'mailbox',
  name: 'Proton',
  aliases: ['ProtonMail'],
  // No page that we read says which domains are all its own, without pages of strangers.
  channels: null,
  hosts: [{ host: 'proton.me', whose: 'Proton' }],
  playbook: {
    content: '2026-11-29',
    // We found no page of its own for a hacked account.
    links: {},
    paths: {},
    notes: {
      'mail-recover': [
        { value: { says: 'phrase-first' }, ...phrase },
        { value: { says: 'old-mail' }, ...oldMail },
      ],
    },
    oldRecoveryDays: null,
    eventDays: null,
    phoneHelp: null,
    basis: {},
    orders: {
      default: ['end-call', 'mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'],
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
