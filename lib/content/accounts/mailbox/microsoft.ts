import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const hacked = page(
  'Microsoft: recover a hacked or compromised account',
  'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account',
  { checked: '2026-11-22', sure: 'medium' },
);

/** Microsoft accounts with Outlook, Hotmail, Live and MSN mail. */
export const microsoft: AccountOf<'mailbox'> = {
  id: 'microsoft',
  kind: 'mailbox',
  name: 'Microsoft (Outlook)',
  aliases: ['Outlook', 'Hotmail', 'Live Mail'],
  // No page that we read says which domains are all its own, without pages of strangers.
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {
      recovery: {
        value:
          'https://support.microsoft.com/en-us/accounts-billing/manage/how-to-recover-a-hacked-or-compromised-microsoft-account',
        ...hacked,
      },
    },
    paths: {},
    notes: {
      'mail-password': [{ value: { says: 'scan-first' }, ...hacked }],
      'mail-forwarding': [
        { value: { says: 'automatic-replies' }, ...hacked },
        { value: { says: 'connected-accounts' }, ...hacked },
      ],
      'mail-recover': [{ value: { says: 'helper' }, ...hacked }],
      'mail-security-events': [{ value: { says: 'recent-activity' }, ...hacked }],
    },
    oldRecoveryDays: null,
    eventDays: null,
    phoneHelp: null,
    basis: { 'mail-look-for-signs': [hacked] },
    orders: {
      // Its own page goes from the password to forwarding. A device that is still signed in could undo that.
      default: ['end-call', 'mail-password', 'mail-sign-out', 'mail-forwarding', 'mail-recovery-info'],
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
