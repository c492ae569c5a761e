import { from, partly } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const coindcx: Official = {
  ...nothingElse,
  id: 'coindcx',
  name: 'CoinDCX',
  kind: 'provider',
  names: ['coindcx'],
  domains: from(
    partly(
      'CoinDCX help: a login from another place',
      'https://support.coindcx.com/articles/account-closure/what-should-i-do-if-i-received-a-notification-that-someone-logged-in-from-a-different-location/6381a36e6a0f965f943ccd71',
    ),
    'coindcx.com',
  ),
};
