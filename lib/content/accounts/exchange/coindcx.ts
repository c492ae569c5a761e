import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const coindcx: AccountOf<'exchange'> = {
  id: 'coindcx',
  kind: 'exchange',
  name: 'CoinDCX',
  channels: {
    names: ['coindcx'],
    domains: from(
      page(
        'CoinDCX help: a login from another place',
        'https://support.coindcx.com/articles/account-closure/what-should-i-do-if-i-received-a-notification-that-someone-logged-in-from-a-different-location/6381a36e6a0f965f943ccd71',
        { checked: '2026-11-22', sure: 'medium' },
      ),
      'coindcx.com',
    ),
  },
  hosts: [{ host: 'support.coindcx.com' }],
};
