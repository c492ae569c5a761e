import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const scams = page('Bitstamp blog: scams', 'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams', {
  checked: '2026-11-22',
  sure: 'medium',
  note: 'The post is old.',
});

export const bitstamp: AccountOf<'exchange'> = {
  id: 'bitstamp',
  kind: 'exchange',
  name: 'Bitstamp',
  channels: {
    names: ['bitstamp'],
    domains: from(scams, 'bitstamp.net'),
    mail: from(scams, 'bitstamp.net'),
    phones: phones(
      page('An old Bitstamp post', 'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams', {
        checked: '2026-11-22',
        sure: 'low',
      }),
      ['GB', '+44', '2038689628'],
      ['US', '+1', '6465689784'],
    ),
  },
  hosts: [{ host: 'blog.bitstamp.net' }],
};
