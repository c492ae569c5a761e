import { from, phones, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const guide = read(
  'Bithumb: customer guide',
  'https://www.bithumb.com/customer_support/info_guide/crypto-transactions/702',
  null,
  'The page is in Korean.',
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
