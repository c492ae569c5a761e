import { describe, expect, test } from 'vitest';
import { playbookAccounts } from '@/lib/content/playbooks';
import { ratioOf, tooMuch } from '@/lib/testing/growth.fixture';
import { findAccounts } from './find-accounts';

const first = (typed: string) => findAccounts(typed).ids[0];

describe('The search for an account', () => {
  for (const [typed, account] of [
    ['coin base pro', 'coinbase'],
    ['Coinbase Pro', 'coinbase'],
    ['バイナンス', 'binance'],
    ['ﾊﾞｲﾅﾝｽ', 'binance'],
    ['ばいなんす', 'binance'],
    ['بايننس', 'binance'],
    ['बाइनेंस', 'binance'],
    ['币安', 'binance'],
    ['Бинанс', 'binance'],
    ['바이낸스', 'binance'],
    ['huobi', 'htx'],
    ['火币', 'htx'],
    ['gate.io', 'gate'],
    ['OKEx', 'okx'],
    ['binanse', 'binance'],
    ['binace', 'binance'],
    ['coinbse', 'coinbase'],
    ['krakn', 'kraken'],
    ['cripto com', 'crypto-com'],
    ['CRYPTO COM', 'crypto-com'],
    ['binance us', 'binance-us'],
    ['kucion', 'kucoin'],
    ['pay pal', 'paypal'],
    ['gmail', 'google'],
    ['gmial', 'google'],
    ['metamask', 'own-wallet'],
    ['seed phrase', 'own-wallet'],
    ['bit', 'bitso'],
    ['bank', 'any-bank'],
    ['my bank', 'any-bank'],
    ['card', 'any-bank'],
    ['visa', 'any-bank'],
    ['credit card', 'any-bank'],
    ['sim card', 'any-carrier'],
    ['sim swap', 'any-carrier'],
    ['no signal', 'any-carrier'],
    ['lost phone', 'any-carrier'],
    ['I sent bitcoin', 'other'],
    ['api key', 'other'],
    ['1password', 'any-password-manager'],
    ['bitwarden', 'any-password-manager'],
    ['last pass', 'any-password-manager'],
    ['password manager', 'any-password-manager'],
    ['google password manager', 'google'],
  ] as const) {
    test(`takes “${typed}” for ${account}`, () => {
      expect(first(typed)).toBe(account);
    });
  }

  for (const [typed, topic] of [
    ['anydesk', 'remote-control'],
    ['any desk', 'remote-control'],
    ['teamviewer', 'remote-control'],
    ['teamviwer', 'remote-control'],
    ['malware', 'malware'],
    ['virus', 'malware'],
    ['police', 'report'],
    ['police report', 'report'],
  ] as const) {
    test(`takes “${typed}” for no account, but for ${topic}`, () => {
      expect(findAccounts(typed)).toMatchObject({ ids: [], topic: { id: topic } });
    });
  }

  test('names no topic beside an account', () => {
    for (const typed of ['binance', 'https://anydesk.example/'])
      expect(findAccounts(typed).topic, typed).toBeNull();
  });

  test('finds every account by its name, first of all', () => {
    for (const { id, name } of playbookAccounts) if (name) expect(first(name), name).toBe(id);
  });

  test('names nothing for a brand that we do not have, in any script, and for nothing', () => {
    for (const typed of ['Zonda', 'ftx', 'Сбербанк', '楽天ウォレット', '…', '', '  ', '🙂'])
      expect(findAccounts(typed), typed).toEqual({ ids: [], how: 'none', topic: null });
  });

  for (const [typed, account] of [
    ['my binance account', 'binance'],
    ['account at kraken', 'kraken'],
    ['help binance', 'binance'],
    ['Yahoo Japan', 'yahoo'],
    ['T-Mobile Germany', 't-mobile-us'],
    ['Trust Wallet / MetaMask', 'own-wallet'],
    ['AT&T Cricket', 'att'],
    ['gate.io exchange', 'gate'],
    ['crypto.com app', 'crypto-com'],
  ] as const) {
    test(`finds the name among the words “${typed}”, which may make it another firm`, () => {
      expect(findAccounts(typed)).toMatchObject({ how: 'among-words', topic: null });
      expect(first(typed)).toBe(account);
    });
  }

  test('tells a name from one that is only alike', () => {
    for (const typed of ['rakuten', 'bitmex', 'bitkub', 'paypay', 'wechat', 'coinex', 'gmial', 'krakn'])
      expect(findAccounts(typed).how, typed).toBe('alike');
    for (const typed of [
      'krak',
      'binance',
      'coinbase pro',
      'huobi',
      'gate.com',
      'Coinbase Wallet',
      'kraken wallet',
    ])
      expect(findAccounts(typed).how, typed).toBe('named');
    for (const typed of ['gatehub', 'gateway']) expect(findAccounts(typed).ids, typed).not.toContain('gate');
    expect(findAccounts('rakuten').ids).toEqual(['kraken']);
    expect(findAccounts('hacked')).toEqual({ ids: [], how: 'none', topic: null });
    expect(first('coinbase wallet')).toBe('own-wallet');
    expect(first('kraken wallet')).toBe('own-wallet');
  });

  test('takes a link, an address or a number for something to check, whatever it imitates', () => {
    for (const typed of [
      'https://binance.com.verify-help.xyz/login',
      'binance-support.com',
      'www.coinbase.com',
      'support@binance.com',
      'hxxps://kraken',
      '+1 864 336 8850',
      'binance-support。com',
      'www。kraken。com',
      'binance｡com',
      'coinbase-help․com',
      'binance‧com',
      'coinbase/verify',
    ])
      expect(findAccounts(typed), typed).toEqual({ ids: [], how: 'link', topic: null });
  });

  test('lists what the whole is like too, where a word of it is a name', () => {
    expect(findAccounts('Binance Turky').ids).toContain('binance-tr');
    expect(findAccounts('Coinbase Walet').ids).toContain('own-wallet');
  });

  test('takes somebody who does not know for what fits any account', () => {
    for (const typed of ['I don’t know', 'i dont know', 'not sure', 'other exchange', 'my exchange'])
      expect(first(typed), typed).toBe('other');
  });

  test('looks at each letter as few times, whatever was pasted in', { tags: ['slow'] }, async () => {
    const search = (typed: string, times: number) => () => {
      for (let i = 0; i < times; i++) findAccounts(typed);
    };
    search('binance', 1)();
    const usual = search('coinbase pro account of mine', 60);
    for (const typed of ['ﷺ '.repeat(30), 'an ox is up '.repeat(5), '㍿'.repeat(60)])
      expect(await ratioOf(search(typed, 5), usual), typed).toBeLessThan(tooMuch);
  });

  test('takes no longer for a page of text than for a name', () => {
    expect(findAccounts(`${'binance '.repeat(200_000)}`).how).not.toBe('link');
  });
});
