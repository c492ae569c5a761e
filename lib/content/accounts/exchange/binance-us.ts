import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const disable = page(
  'Binance.US help: disable your account',
  'https://support.binance.us/hc/en-us/articles/360063143673-How-to-Disable-Your-Account',
  { checked: '2026-11-22', sure: 'medium' },
);

export const binanceUs: AccountOf<'exchange'> = {
  id: 'binance-us',
  kind: 'exchange',
  name: 'Binance.US',
  siblings: ['binance', 'binance-tr'],
  channels: {
    names: ['binance.us', 'binance-us', 'binanceus'],
    domains: from(disable, 'binance.us'),
    pages: from(
      page(
        'Binance.US help: reactivate your account',
        'https://intercom.help/binance-us/en/articles/9842827-how-to-reactivate-your-binance-us-account',
        {
          checked: '2026-11-22',
          sure: 'medium',
          note: 'The help pages are on Intercom, where other firms have pages too.',
        },
      ),
      'intercom.help/binance-us',
    ),
  },
  hosts: [
    { host: 'intercom.help', whose: 'Intercom, with the help pages of Binance.US' },
    { host: 'support.binance.us' },
  ],
};
