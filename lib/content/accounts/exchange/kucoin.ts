import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

export const kucoin: AccountOf<'exchange'> = {
  id: 'kucoin',
  kind: 'exchange',
  name: 'KuCoin',
  channels: {
    names: ['kucoin'],
    domains: [
      ...from(
        page(
          'KuCoin guide: how support reaches you',
          'https://www.kucoin.com/ur-au/learn/kucoin-guide/article5',
          { checked: '2026-11-22', sure: 'high', note: 'The page is in Urdu.' },
        ),
        'kucoin.com',
      ),
      ...from(
        page('KuCoin Türkiye: help page', 'https://www.kucoin.tr/support/48142946141356', {
          checked: '2026-11-22',
          dated: '2025-11-02',
          sure: 'high',
        }),
        'kucoin.tr',
      ),
    ],
    pages: from(
      page('An old help site on Zendesk', null, { checked: '2026-11-22', sure: 'low' }),
      'kucoin.zendesk.com',
    ),
    mail: from(
      page('A copy on someone else’s page', null, { checked: '2026-11-22', sure: 'low' }),
      'rbenquiries@kucoin.com',
    ),
  },
  hosts: [{ host: 'www.kucoin.com' }, { host: 'www.kucoin.tr' }],
};
