import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const verifyPage = page(
  'Crypto.com help: Crypto.com Verify',
  'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
  { checked: '2026-11-22', sure: 'high', note: 'The page is in Spanish.' },
);

export const cryptoCom: Official = {
  ...nothingElse,
  id: 'crypto-com',
  name: 'Crypto.com',
  kind: 'provider',
  names: ['crypto.com', 'crypto-com', 'cryptocom'],
  domains: from(verifyPage, 'crypto.com'),
  verify: {
    url: 'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
    what: 'guide',
    ...verifyPage,
  },
  otherFirms: ['mycrypto.com'],
};
