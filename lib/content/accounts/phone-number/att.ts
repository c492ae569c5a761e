import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const lock = page('AT&T: Wireless Account Lock', 'https://www.att.com/support/article/wireless/000102016/', {
  checked: '2026-11-22',
  sure: 'medium',
});

const suspend = page(
  'AT&T: suspend wireless service or block a device',
  'https://att.com/support/smallbusiness/article/smb-wireless/KM1046747',
  {
    checked: '2026-11-29',
    dated: '2023-07-07',
    sure: 'medium',
    note: 'A stored copy of a page for small businesses, about lost phones. Older business pages name the same number, day and night.',
  },
);

const customersMail = page('Mail of AT&T’s customers', null, { checked: '2026-11-29', sure: 'low' });

export const att: AccountOf<'phone-number'> = {
  id: 'att',
  kind: 'phone-number',
  name: 'AT&T',
  channels: {
    names: ['att'],
    ordinary: true,
    domains: [...from(suspend, 'att.com'), ...from(customersMail, 'att.net')],
    phones: phones(suspend, ['US', '+1', '8003310500', '1-800-331-0500']).map((one) => ({
      ...one,
      for: ['support'],
    })),
  },
  hosts: [{ host: 'www.att.com' }, { host: 'att.com' }],
  playbook: {
    content: '2026-11-29',
    links: { lock: { value: 'https://www.att.com/support/article/wireless/000102016/', ...lock } },
    paths: { lock: { value: { web: null, app: { en: 'Wireless Account Lock' } }, ...lock } },
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, and a new SIM can take hours.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
