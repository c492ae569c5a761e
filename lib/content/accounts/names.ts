// Made by make-registry.mjs from the files of the accounts. Edits are lost.
import type { Account } from '@/lib/playbook/schema';

/** An account without its facts: a page that needs no more carries no more. */
export type AccountName = Pick<Account, 'id' | 'kind' | 'name'>;

const binance: AccountName = { id: 'binance', kind: 'exchange', name: "Binance" };
const binanceUs: AccountName = { id: 'binance-us', kind: 'exchange', name: "Binance.US" };
const bybit: AccountName = { id: 'bybit', kind: 'exchange', name: "Bybit" };
const coinbase: AccountName = { id: 'coinbase', kind: 'exchange', name: "Coinbase" };
const kraken: AccountName = { id: 'kraken', kind: 'exchange', name: "Kraken" };
const okx: AccountName = { id: 'okx', kind: 'exchange', name: "OKX" };
const binanceTr: AccountName = { id: 'binance-tr', kind: 'exchange', name: "Binance TR" };
const bitfinex: AccountName = { id: 'bitfinex', kind: 'exchange', name: "Bitfinex" };
const bitget: AccountName = { id: 'bitget', kind: 'exchange', name: "Bitget" };
const bithumb: AccountName = { id: 'bithumb', kind: 'exchange', name: "Bithumb" };
const bitpanda: AccountName = { id: 'bitpanda', kind: 'exchange', name: "Bitpanda" };
const bitso: AccountName = { id: 'bitso', kind: 'exchange', name: "Bitso" };
const bitstamp: AccountName = { id: 'bitstamp', kind: 'exchange', name: "Bitstamp" };
const bitvavo: AccountName = { id: 'bitvavo', kind: 'exchange', name: "Bitvavo" };
const coindcx: AccountName = { id: 'coindcx', kind: 'exchange', name: "CoinDCX" };
const cryptoCom: AccountName = { id: 'crypto-com', kind: 'exchange', name: "Crypto.com" };
const etoro: AccountName = { id: 'etoro', kind: 'exchange', name: "eToro" };
const gate: AccountName = { id: 'gate', kind: 'exchange', name: "Gate" };
const gemini: AccountName = { id: 'gemini', kind: 'exchange', name: "Gemini" };
const htx: AccountName = { id: 'htx', kind: 'exchange', name: "HTX" };
const kucoin: AccountName = { id: 'kucoin', kind: 'exchange', name: "KuCoin" };
const mexc: AccountName = { id: 'mexc', kind: 'exchange', name: "MEXC" };
const paypal: AccountName = { id: 'paypal', kind: 'exchange', name: "PayPal" };
const revolut: AccountName = { id: 'revolut', kind: 'exchange', name: "Revolut" };
const robinhood: AccountName = { id: 'robinhood', kind: 'exchange', name: "Robinhood" };
const apple: AccountName = { id: 'apple', kind: 'mailbox', name: "Apple (iCloud)" };
const google: AccountName = { id: 'google', kind: 'mailbox', name: "Google (Gmail)" };
const microsoft: AccountName = { id: 'microsoft', kind: 'mailbox', name: "Microsoft (Outlook)" };
const proton: AccountName = { id: 'proton', kind: 'mailbox', name: "Proton" };
const yahoo: AccountName = { id: 'yahoo', kind: 'mailbox', name: "Yahoo" };
const anyMailProvider: AccountName = { id: 'any-mail-provider', kind: 'mailbox', name: null };
const telegram: AccountName = { id: 'telegram', kind: 'messenger', name: "Telegram" };
const whatsapp: AccountName = { id: 'whatsapp', kind: 'messenger', name: "WhatsApp" };
const anyMessenger: AccountName = { id: 'any-messenger', kind: 'messenger', name: null };
const att: AccountName = { id: 'att', kind: 'phone-number', name: "AT&T" };
const tMobileUs: AccountName = { id: 't-mobile-us', kind: 'phone-number', name: "T-Mobile US" };
const verizon: AccountName = { id: 'verizon', kind: 'phone-number', name: "Verizon" };
const anyCarrier: AccountName = { id: 'any-carrier', kind: 'phone-number', name: null };
const ownWallet: AccountName = { id: 'own-wallet', kind: 'wallet', name: null };
const other: AccountName = { id: 'other', kind: 'exchange', name: null };

/** Every account, in the order of the start page. */
export const accountNames: readonly AccountName[] = [binance, binanceUs, bybit, coinbase, kraken, okx, binanceTr, bitfinex, bitget, bithumb, bitpanda, bitso, bitstamp, bitvavo, coindcx, cryptoCom, etoro, gate, gemini, htx, kucoin, mexc, paypal, revolut, robinhood, apple, google, microsoft, proton, yahoo, anyMailProvider, telegram, whatsapp, anyMessenger, att, tMobileUs, verizon, anyCarrier, ownWallet, other];

/** Those with a playbook, and so with a page. */
export const playbookNames: readonly AccountName[] = [binance, binanceUs, bybit, coinbase, kraken, okx, binanceTr, bitfinex, bitget, bithumb, bitpanda, bitso, bitstamp, bitvavo, coindcx, cryptoCom, etoro, gate, gemini, htx, kucoin, mexc, paypal, revolut, robinhood, apple, google, microsoft, proton, yahoo, anyMailProvider, telegram, whatsapp, anyMessenger, att, tMobileUs, verizon, anyCarrier, ownWallet, other];

/** An account as a record names it: an id of ours under a kind of another version is not ours. */
type Ref = { kind: string; id: string };
const findIn = (names: readonly AccountName[], { kind, id }: Ref) =>
  names.find((one) => one.id === id && one.kind === kind);

export const findAccountName = (account: Ref) => findIn(accountNames, account);

export const findPlaybookName = (account: Ref) => findIn(playbookNames, account);
