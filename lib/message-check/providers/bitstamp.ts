import { from, partly, phones, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const scams = partly(
  'Bitstamp blog: scams',
  'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams',
  null,
  'The post is old.',
);

export const bitstamp: Official = {
  ...nothingElse,
  id: 'bitstamp',
  name: 'Bitstamp',
  kind: 'provider',
  names: ['bitstamp'],
  domains: from(scams, 'bitstamp.net'),
  mail: from(scams, 'bitstamp.net'),
  phones: phones(
    unconfirmed('An old post of Bitstamp', 'https://blog.bitstamp.net/post/be-alert-cryptocurrency-scams'),
    ['GB', '+44', '2038689628'],
    ['US', '+1', '6465689784'],
  ),
};
