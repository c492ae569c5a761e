import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const guide = page(
  'Bithumb: customer guide',
  'https://www.bithumb.com/customer_support/info_guide/crypto-transactions/702',
  { checked: '2026-11-22', sure: 'high', note: 'The page is in Korean.' },
);

export const bithumb: AccountOf<'exchange'> = {
  id: 'bithumb',
  kind: 'exchange',
  name: 'Bithumb',
  channels: {
    names: ['bithumb'],
    domains: from(guide, 'bithumb.com'),
    phones: phones(guide, ['KR', '+82', '16615566']),
  },
  hosts: [{ host: 'www.bithumb.com' }],
};
