import { from, page, phones } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const guide = page(
  'Bithumb: customer guide',
  'https://www.bithumb.com/customer_support/info_guide/crypto-transactions/702',
  { checked: '2026-11-22', sure: 'high', note: 'The page is in Korean.' },
);

export const bithumb: Official = {
  ...nothingElse,
  id: 'bithumb',
  name: 'Bithumb',
  kind: 'provider',
  names: ['bithumb'],
  domains: from(guide, 'bithumb.com'),
  phones: phones(guide, ['KR', '+82', '16615566']),
};
