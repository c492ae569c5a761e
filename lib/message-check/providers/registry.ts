import type { Official } from '@/lib/message-check/official';
import { binance } from './binance';
import { binanceTr } from './binance-tr';
import { binanceUs } from './binance-us';
import { bitfinex } from './bitfinex';
import { bitget } from './bitget';
import { bithumb } from './bithumb';
import { bitpanda } from './bitpanda';
import { bitso } from './bitso';
import { bitstamp } from './bitstamp';
import { bitvavo } from './bitvavo';
import { bybit } from './bybit';
import { coinbase } from './coinbase';
import { coindcx } from './coindcx';
import { cryptoCom } from './crypto-com';
import { etoro } from './etoro';
import { gate } from './gate';
import { gemini } from './gemini';
import { htx } from './htx';
import { kraken } from './kraken';
import { kucoin } from './kucoin';
import { mexc } from './mexc';
import { okx } from './okx';
import { paypal } from './paypal';
import { revolut } from './revolut';
import { robinhood } from './robinhood';

/** Every provider whose channels we know. Ids are those of the playbooks. */
export const providers: readonly Official[] = [
  binance,
  binanceUs,
  binanceTr,
  okx,
  bybit,
  kucoin,
  bitget,
  gate,
  mexc,
  htx,
  coinbase,
  kraken,
  cryptoCom,
  gemini,
  bitstamp,
  bitfinex,
  robinhood,
  revolut,
  paypal,
  etoro,
  bitpanda,
  bitvavo,
  bithumb,
  coindcx,
  bitso,
];
