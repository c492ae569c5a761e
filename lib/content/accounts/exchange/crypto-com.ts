import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const verifyPage = page(
  'Crypto.com help: Crypto.com Verify',
  'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
  { checked: '2026-11-22', sure: 'high', note: 'The page is in Spanish.' },
);

export const cryptoCom: AccountOf<'exchange'> = {
  id: 'crypto-com',
  kind: 'exchange',
  name: 'Crypto.com',
  channels: {
    names: ['crypto.com', 'crypto-com', 'cryptocom'],
    domains: from(verifyPage, 'crypto.com'),
    verify: {
      url: 'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
      what: 'guide',
      ...verifyPage,
    },
    otherFirms: ['mycrypto.com'],
  },
  hosts: [{ host: 'help.crypto.com' }],
};
