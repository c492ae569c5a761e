// Made by make-registry.mjs from the files of the accounts. Edits are lost.
import type { Account } from '@/lib/playbook/schema';

/** An account without its facts: a page that needs no more carries no more. */
export type AccountName = Pick<Account, 'id' | 'kind' | 'name'>;

/** Every account, in the order of the start page. */
export const accountNames: readonly AccountName[] = [
  { id: 'binance', kind: 'exchange', name: "Binance" },
  { id: 'binance-us', kind: 'exchange', name: "Binance.US" },
  { id: 'bybit', kind: 'exchange', name: "Bybit" },
  { id: 'coinbase', kind: 'exchange', name: "Coinbase" },
  { id: 'kraken', kind: 'exchange', name: "Kraken" },
  { id: 'okx', kind: 'exchange', name: "OKX" },
  { id: 'binance-tr', kind: 'exchange', name: "Binance TR" },
  { id: 'bitfinex', kind: 'exchange', name: "Bitfinex" },
  { id: 'bitget', kind: 'exchange', name: "Bitget" },
  { id: 'bithumb', kind: 'exchange', name: "Bithumb" },
  { id: 'bitpanda', kind: 'exchange', name: "Bitpanda" },
  { id: 'bitso', kind: 'exchange', name: "Bitso" },
  { id: 'bitstamp', kind: 'exchange', name: "Bitstamp" },
  { id: 'bitvavo', kind: 'exchange', name: "Bitvavo" },
  { id: 'coindcx', kind: 'exchange', name: "CoinDCX" },
  { id: 'crypto-com', kind: 'exchange', name: "Crypto.com" },
  { id: 'etoro', kind: 'exchange', name: "eToro" },
  { id: 'gate', kind: 'exchange', name: "Gate" },
  { id: 'gemini', kind: 'exchange', name: "Gemini" },
  { id: 'htx', kind: 'exchange', name: "HTX" },
  { id: 'kucoin', kind: 'exchange', name: "KuCoin" },
  { id: 'mexc', kind: 'exchange', name: "MEXC" },
  { id: 'paypal', kind: 'exchange', name: "PayPal" },
  { id: 'revolut', kind: 'exchange', name: "Revolut" },
  { id: 'robinhood', kind: 'exchange', name: "Robinhood" },
  { id: 'apple', kind: 'mailbox', name: "Apple (iCloud)" },
  { id: 'google', kind: 'mailbox', name: "Google (Gmail)" },
  { id: 'microsoft', kind: 'mailbox', name: "Microsoft (Outlook)" },
  { id: 'proton', kind: 'mailbox', name: "Proton" },
  { id: 'yahoo', kind: 'mailbox', name: "Yahoo" },
  { id: 'any-mail-provider', kind: 'mailbox', name: null },
  { id: 'telegram', kind: 'messenger', name: "Telegram" },
  { id: 'whatsapp', kind: 'messenger', name: "WhatsApp" },
  { id: 'any-messenger', kind: 'messenger', name: null },
  { id: 'any-password-manager', kind: 'password-manager', name: null },
  { id: 'att', kind: 'phone-number', name: "AT&T" },
  { id: 't-mobile-us', kind: 'phone-number', name: "T-Mobile US" },
  { id: 'verizon', kind: 'phone-number', name: "Verizon" },
  { id: 'any-carrier', kind: 'phone-number', name: null },
  { id: 'own-wallet', kind: 'wallet', name: null },
  { id: 'any-bank', kind: 'bank', name: null },
  { id: 'other', kind: 'exchange', name: null },
];

/** Those with a playbook, and so with a page. */
export const playbookNames: readonly AccountName[] = accountNames;

/** An account as a record names it: an id of ours under a kind of another version is not ours. */
type Ref = { kind: string; id: string };
const findIn = (names: readonly AccountName[], { kind, id }: Ref) =>
  names.find((one) => one.id === id && one.kind === kind);

export const findAccountName = (account: Ref) => findIn(accountNames, account);

export const findPlaybookName = (account: Ref) => findIn(playbookNames, account);
