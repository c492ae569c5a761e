import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const verifyPage = read(
  'Crypto.com help: Crypto.com Verify',
  'https://help.crypto.com/es/articles/10599610-crypto-com-verify',
  null,
  'The page is in Spanish.',
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
