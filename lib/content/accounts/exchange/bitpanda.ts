import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const bitpanda: AccountOf<'exchange'> = {
  id: 'bitpanda',
  kind: 'exchange',
  name: 'Bitpanda',
  channels: {
    names: ['bitpanda'],
    domains: from(
      page(
        'Bitpanda blog: dangers of text messages',
        'https://blog.bitpanda.com/de/smishing-gefahren-erkennen-und-vermeiden',
        { checked: '2026-11-22', sure: 'high', note: 'The page is in German.' },
      ),
      'bitpanda.com',
    ),
  },
  hosts: [{ host: 'blog.bitpanda.com' }],
};
