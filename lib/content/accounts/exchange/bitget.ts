import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const guide = page(
  'Bitget help: make an API key',
  'https://www.bitget.com/support/articles/360038968251-API-Creation-Guide',
  { checked: '2026-11-22', dated: '2020-01-19', sure: 'medium', note: 'The help page is old.' },
);

export const bitget: AccountOf<'exchange'> = {
  id: 'bitget',
  kind: 'exchange',
  name: 'Bitget',
  channels: {
    names: ['bitget'],
    domains: from(guide, 'bitget.com'),
    mail: from(guide, 'support@bitget.com'),
  },
  hosts: [{ host: 'www.bitget.com' }],
};
