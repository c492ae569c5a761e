import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const binanceTr: AccountOf<'exchange'> = {
  id: 'binance-tr',
  kind: 'exchange',
  name: 'Binance TR',
  siblings: ['binance', 'binance-us'],
  channels: {
    names: ['trbinance', 'binance-tr', 'binancetr', 'binance.tr'],
    domains: [
      ...from(
        page('Binance TR: user agreement', 'https://www.trbinance.com/en/agreement', {
          checked: '2026-11-22',
          sure: 'medium',
        }),
        'trbinance.com',
      ),
      ...from(
        page('A public list that names this domain as Binance TR’s', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'binance.tr',
      ),
    ],
  },
  hosts: [{ host: 'www.trbinance.com' }],
};
