import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any mailbox that we have no facts for: no link or menu path, only how to find them. */
export const anyMailProvider: AccountOf<'mailbox'> = {
  id: 'any-mail-provider',
  kind: 'mailbox',
  name: null,
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    oldRecoveryDays: null,
    eventDays: null,
    phoneHelp: null,
    basis: {},
    orders: {
      // A new password alone leaves devices, recovery details and forwarding to the intruder.
      default: ['end-call', 'mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'],
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
