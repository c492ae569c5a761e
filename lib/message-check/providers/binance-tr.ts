import { from, partly, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const binanceTr: Official = {
  ...nothingElse,
  id: 'binance-tr',
  name: 'Binance TR',
  kind: 'provider',
  names: ['trbinance', 'binance-tr', 'binancetr', 'binance.tr'],
  domains: [
    ...from(partly('Binance TR: user agreement', 'https://www.trbinance.com/en/agreement'), 'trbinance.com'),
    ...from(unconfirmed('A public list that names this domain as Binance TR’s'), 'binance.tr'),
  ],
};
