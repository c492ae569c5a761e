import { binanceTr } from '@/lib/content/accounts/exchange/binance-tr';
import { binanceUs } from '@/lib/content/accounts/exchange/binance-us';
import { bitfinex } from '@/lib/content/accounts/exchange/bitfinex';
import { bitget } from '@/lib/content/accounts/exchange/bitget';
import { bithumb } from '@/lib/content/accounts/exchange/bithumb';
import { bitpanda } from '@/lib/content/accounts/exchange/bitpanda';
import { bitso } from '@/lib/content/accounts/exchange/bitso';
import { bitstamp } from '@/lib/content/accounts/exchange/bitstamp';
import { bitvavo } from '@/lib/content/accounts/exchange/bitvavo';
import { bybit } from '@/lib/content/accounts/exchange/bybit';
import { coinbase } from '@/lib/content/accounts/exchange/coinbase';
import { coindcx } from '@/lib/content/accounts/exchange/coindcx';
import { cryptoCom } from '@/lib/content/accounts/exchange/crypto-com';
import { etoro } from '@/lib/content/accounts/exchange/etoro';
import { gate } from '@/lib/content/accounts/exchange/gate';
import { gemini } from '@/lib/content/accounts/exchange/gemini';
import { htx } from '@/lib/content/accounts/exchange/htx';
import { kraken } from '@/lib/content/accounts/exchange/kraken';
import { kucoin } from '@/lib/content/accounts/exchange/kucoin';
import { mexc } from '@/lib/content/accounts/exchange/mexc';
import { okx } from '@/lib/content/accounts/exchange/okx';
import { paypal } from '@/lib/content/accounts/exchange/paypal';
import { revolut } from '@/lib/content/accounts/exchange/revolut';
import { robinhood } from '@/lib/content/accounts/exchange/robinhood';
import type { Official } from '@/lib/message-check/official';
import { binance } from './binance';

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
