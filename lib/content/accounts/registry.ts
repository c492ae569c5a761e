// Made by make-registry.mjs from the files of the accounts. Edits are lost.
import type { Account } from '@/lib/playbook/schema';
import { binance } from './exchange/binance';
import { binanceUs } from './exchange/binance-us';
import { bybit } from './exchange/bybit';
import { coinbase } from './exchange/coinbase';
import { kraken } from './exchange/kraken';
import { okx } from './exchange/okx';
import { binanceTr } from './exchange/binance-tr';
import { bitfinex } from './exchange/bitfinex';
import { bitget } from './exchange/bitget';
import { bithumb } from './exchange/bithumb';
import { bitpanda } from './exchange/bitpanda';
import { bitso } from './exchange/bitso';
import { bitstamp } from './exchange/bitstamp';
import { bitvavo } from './exchange/bitvavo';
import { coindcx } from './exchange/coindcx';
import { cryptoCom } from './exchange/crypto-com';
import { etoro } from './exchange/etoro';
import { gate } from './exchange/gate';
import { gemini } from './exchange/gemini';
import { htx } from './exchange/htx';
import { kucoin } from './exchange/kucoin';
import { mexc } from './exchange/mexc';
import { paypal } from './exchange/paypal';
import { revolut } from './exchange/revolut';
import { robinhood } from './exchange/robinhood';
import { apple } from './mailbox/apple';
import { google } from './mailbox/google';
import { microsoft } from './mailbox/microsoft';
import { proton } from './mailbox/proton';
import { yahoo } from './mailbox/yahoo';
import { anyMailProvider } from './mailbox/any-mail-provider';
import { telegram } from './messenger/telegram';
import { whatsapp } from './messenger/whatsapp';
import { anyMessenger } from './messenger/any-messenger';
import { anyPasswordManager } from './password-manager/any-password-manager';
import { att } from './phone-number/att';
import { tMobileUs } from './phone-number/t-mobile-us';
import { verizon } from './phone-number/verizon';
import { anyCarrier } from './phone-number/any-carrier';
import { ownWallet } from './wallet/own-wallet';
import { anyBank } from './bank/any-bank';
import { other } from './exchange/other';

/** Every account, in the order of the start page. */
export const accounts: readonly Account[] = [binance, binanceUs, bybit, coinbase, kraken, okx, binanceTr, bitfinex, bitget, bithumb, bitpanda, bitso, bitstamp, bitvavo, coindcx, cryptoCom, etoro, gate, gemini, htx, kucoin, mexc, paypal, revolut, robinhood, apple, google, microsoft, proton, yahoo, anyMailProvider, telegram, whatsapp, anyMessenger, anyPasswordManager, att, tMobileUs, verizon, anyCarrier, ownWallet, anyBank, other];

export const findAccount = (id: string | null) => accounts.find((account) => account.id === id);
