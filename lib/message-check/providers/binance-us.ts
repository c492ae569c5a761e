import { from, partly } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const disable = partly(
  'Binance.US help: disable your account',
  'https://support.binance.us/hc/en-us/articles/360063143673-How-to-Disable-Your-Account',
);

export const binanceUs: Official = {
  ...nothingElse,
  id: 'binance-us',
  name: 'Binance.US',
  kind: 'provider',
  names: ['binance.us', 'binance-us', 'binanceus'],
  domains: from(disable, 'binance.us'),
  pages: from(
    partly(
      'Binance.US help: reactivate your account',
      'https://intercom.help/binance-us/en/articles/9842827-how-to-reactivate-your-binance-us-account',
      null,
      'The help pages stand on Intercom, where other firms have pages too.',
    ),
    'intercom.help/binance-us',
  ),
};
