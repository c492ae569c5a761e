import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const disable = page(
  'Binance.US help: disable your account',
  'https://support.binance.us/hc/en-us/articles/360063143673-How-to-Disable-Your-Account',
  { checked: '2026-11-22', sure: 'medium' },
);

export const binanceUs: Official = {
  ...nothingElse,
  id: 'binance-us',
  name: 'Binance.US',
  kind: 'provider',
  names: ['binance.us', 'binance-us', 'binanceus'],
  domains: from(disable, 'binance.us'),
  pages: from(
    page(
      'Binance.US help: reactivate your account',
      'https://intercom.help/binance-us/en/articles/9842827-how-to-reactivate-your-binance-us-account',
      {
        checked: '2026-11-22',
        sure: 'medium',
        note: 'The help pages stand on Intercom, where other firms have pages too.',
      },
    ),
    'intercom.help/binance-us',
  ),
};
