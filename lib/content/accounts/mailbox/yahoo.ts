import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const hacked = page('Yahoo: secure a hacked account', 'https://help.yahoo.com/kb/SLN2090.html', {
  checked: '2026-11-22',
  sure: 'high',
});

export const yahoo: AccountOf<'mailbox'> = {
  id: 'yahoo',
  kind: 'mailbox',
  name: 'Yahoo',
  aliases: ['Yahoo Mail'],
  // No page that we read says which domains are all its own, without pages of strangers.
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: { recovery: { value: 'https://help.yahoo.com/kb/SLN2090.html', ...hacked } },
    paths: {},
    notes: {
      'mail-password': [{ value: { says: 'antivirus' }, ...hacked }],
      'mail-forwarding': [{ value: { says: 'put-back' }, ...hacked }],
      'mail-linked-apps': [{ value: { says: 'app-passwords' }, ...hacked }],
      'mail-second-factor': [{ value: { says: 'two-step' }, ...hacked }],
    },
    oldRecoveryDays: null,
    eventDays: null,
    phoneHelp: null,
    basis: { 'mail-recovery-info': [hacked] },
    orders: {
      // Its own page goes from the password to the recovery options. A device that is still signed in could undo that.
      default: ['end-call', 'mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'],
      'locked-out': ['end-call', 'mail-recover', 'tell-money-accounts', 'move-login-email'],
      'nothing-happened': ['end-call', 'mail-look-for-signs'],
    },
  },
};
