import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const lock = page('AT&T: Wireless Account Lock', 'https://www.att.com/support/article/wireless/000102016/', {
  checked: '2026-11-22',
  sure: 'medium',
});

export const att: AccountOf<'phone-number'> = {
  id: 'att',
  kind: 'phone-number',
  name: 'AT&T',
  // Other domains carry its name too, and no page that we read says which of them are its own.
  channels: null,
  hosts: [{ host: 'www.att.com', whose: 'AT&T' }],
  playbook: {
    content: '2026-11-29',
    links: { lock: { value: 'https://www.att.com/support/article/wireless/000102016/', ...lock } },
    paths: { lock: { value: { web: null, app: { en: 'Wireless Account Lock' } }, ...lock } },
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, so the bank is told before a new SIM is made.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-regain', 'phone-codes'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
