import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const bitfinex: AccountOf<'exchange'> = {
  id: 'bitfinex',
  kind: 'exchange',
  name: 'Bitfinex',
  channels: {
    names: ['bitfinex'],
    domains: from(
      page(
        'Bitfinex help: protect an account from phishing',
        'https://support.bitfinex.com/hc/pt/articles/4407584392857-Como-proteger-uma-conta-Bitfinex-de-golpes-de-phishing',
        { checked: '2026-11-22', sure: 'high', note: 'The page is in Portuguese.' },
      ),
      'bitfinex.com',
    ),
    pages: from(
      page('Public Bitfinex source code that links to its status page', null, {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'The page is on Statuspage, where other firms have pages too.',
      }),
      'bitfinex.statuspage.io',
    ),
  },
  hosts: [{ host: 'support.bitfinex.com' }],
};
