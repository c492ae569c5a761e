// Made by make-registry.mjs from the files of the accounts. Edits are lost.
import type { Account } from '@/lib/playbook/schema';

const loaders: Readonly<Record<string, () => Promise<Account>>> = {
  'binance': async () => (await import('./exchange/binance')).binance,
  'binance-us': async () => (await import('./exchange/binance-us')).binanceUs,
  'bybit': async () => (await import('./exchange/bybit')).bybit,
  'coinbase': async () => (await import('./exchange/coinbase')).coinbase,
  'kraken': async () => (await import('./exchange/kraken')).kraken,
  'okx': async () => (await import('./exchange/okx')).okx,
  'binance-tr': async () => (await import('./exchange/binance-tr')).binanceTr,
  'bitfinex': async () => (await import('./exchange/bitfinex')).bitfinex,
  'bitget': async () => (await import('./exchange/bitget')).bitget,
  'bithumb': async () => (await import('./exchange/bithumb')).bithumb,
  'bitpanda': async () => (await import('./exchange/bitpanda')).bitpanda,
  'bitso': async () => (await import('./exchange/bitso')).bitso,
  'bitstamp': async () => (await import('./exchange/bitstamp')).bitstamp,
  'bitvavo': async () => (await import('./exchange/bitvavo')).bitvavo,
  'coindcx': async () => (await import('./exchange/coindcx')).coindcx,
  'crypto-com': async () => (await import('./exchange/crypto-com')).cryptoCom,
  'etoro': async () => (await import('./exchange/etoro')).etoro,
  'gate': async () => (await import('./exchange/gate')).gate,
  'gemini': async () => (await import('./exchange/gemini')).gemini,
  'htx': async () => (await import('./exchange/htx')).htx,
  'kucoin': async () => (await import('./exchange/kucoin')).kucoin,
  'mexc': async () => (await import('./exchange/mexc')).mexc,
  'paypal': async () => (await import('./exchange/paypal')).paypal,
  'revolut': async () => (await import('./exchange/revolut')).revolut,
  'robinhood': async () => (await import('./exchange/robinhood')).robinhood,
  'apple': async () => (await import('./mailbox/apple')).apple,
  'google': async () => (await import('./mailbox/google')).google,
  'microsoft': async () => (await import('./mailbox/microsoft')).microsoft,
  'proton': async () => (await import('./mailbox/proton')).proton,
  'yahoo': async () => (await import('./mailbox/yahoo')).yahoo,
  'any-mail-provider': async () => (await import('./mailbox/any-mail-provider')).anyMailProvider,
  'telegram': async () => (await import('./messenger/telegram')).telegram,
  'whatsapp': async () => (await import('./messenger/whatsapp')).whatsapp,
  'any-messenger': async () => (await import('./messenger/any-messenger')).anyMessenger,
  'att': async () => (await import('./phone-number/att')).att,
  't-mobile-us': async () => (await import('./phone-number/t-mobile-us')).tMobileUs,
  'verizon': async () => (await import('./phone-number/verizon')).verizon,
  'any-carrier': async () => (await import('./phone-number/any-carrier')).anyCarrier,
  'own-wallet': async () => (await import('./wallet/own-wallet')).ownWallet,
  'other': async () => (await import('./exchange/other')).other,
};

/** An account with a playbook and all its facts, in a chunk of its own; null where there is none with this id. */
export const loadAccount = async (id: string): Promise<Account | null> =>
  Object.hasOwn(loaders, id) ? ((await loaders[id]?.()) ?? null) : null;
