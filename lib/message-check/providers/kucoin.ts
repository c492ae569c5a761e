import { from, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const kucoin: Official = {
  ...nothingElse,
  id: 'kucoin',
  name: 'KuCoin',
  kind: 'provider',
  names: ['kucoin'],
  domains: [
    ...from(
      read(
        'KuCoin guide: how support reaches you',
        'https://www.kucoin.com/ur-au/learn/kucoin-guide/article5',
        null,
        'The page is in Urdu.',
      ),
      'kucoin.com',
    ),
    ...from(
      read('KuCoin Türkiye: help page', 'https://www.kucoin.tr/support/48142946141356', '2025-11-02'),
      'kucoin.tr',
    ),
  ],
  pages: from(unconfirmed('An old help site on Zendesk'), 'kucoin.zendesk.com'),
  mail: from(unconfirmed('A copy on a page of somebody else'), 'rbenquiries@kucoin.com'),
};
