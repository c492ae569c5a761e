import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const scams = page(
  'Robinhood help: identify and report scams',
  'https://robinhood.com/us/en/support/articles/how-to-identify-and-report-scams/',
  { checked: '2026-11-22', sure: 'high' },
);

export const robinhood: AccountOf<'exchange'> = {
  id: 'robinhood',
  kind: 'exchange',
  name: 'Robinhood',
  channels: {
    names: ['robinhood'],
    ordinary: true,
    domains: from(scams, 'robinhood.com'),
    mail: from(scams, 'report@robinhood.com'),
  },
  hosts: [{ host: 'robinhood.com' }],
};
