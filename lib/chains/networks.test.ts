import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { needsNetwork } from './assets';
import { findNetwork, networkName, networks } from './networks';

describe('A network', () => {
  for (const { id, name, otherNames } of networks) {
    test(`${name} is found by its names`, () => {
      for (const typed of [id, name, ...otherNames]) {
        for (const way of [
          typed,
          typed.toLowerCase(),
          typed.toUpperCase(),
          ` ${typed} `,
          `${typed} network`,
        ]) {
          expect(findNetwork(way)?.id).toBe(id);
        }
      }
      expect(networkName(id)).toBe(name);
    });
  }

  for (const [typed, id] of [
    ['tron', 'tron'],
    ['TRC-20', 'tron'],
    ['trc 20', 'tron'],
    ['TRON (TRC20)', 'tron'],
    ['USDT on Tron', 'tron'],
    ['USDT-TRC20', 'tron'],
    ['ＴＲＣ２０', 'tron'],
    ['erc20', 'ethereum'],
    ['Ethereum (ERC20)', 'ethereum'],
    ['Ethereum mainnet', 'ethereum'],
    ['BEP-20', 'bsc'],
    ['BNB Smart Chain (BEP20)', 'bsc'],
    ['Binance Smart Chain', 'bsc'],
    ['BNB Chain', 'bsc'],
    ['BTC (SegWit)', 'bitcoin'],
    ['Bitcoin Cash', 'bitcoin-cash'],
    ['Bitcoin Cash network', 'bitcoin-cash'],
    ['Avalanche C-Chain', 'avalanche'],
    ['AVAX C-Chain', 'avalanche'],
    ['OP Mainnet', 'optimism'],
    ['Polygon POS', 'polygon'],
    ['Doge coin', 'dogecoin'],
    ['The Open Network', 'ton'],
  ] as const) {
    test(`is meant by "${typed}": ${id}`, () => {
      expect(findNetwork(typed)?.id).toBe(id);
    });
  }

  for (const typed of [
    '',
    ' ',
    'network',
    'Ethereum Classic',
    'Bitcoin SV',
    'BTC Lightning',
    'BNB Beacon Chain',
    'Polygon zkEVM',
    'Arbitrum Nova',
    'tron or ethereum',
    'TRC20 ERC20',
    'Monero',
    'constructor',
    'Тron',
  ]) {
    test(`is not guessed from "${typed}"`, () => {
      expect(findNetwork(typed)).toBeNull();
    });
  }

  test('shares no name with another', () => {
    const names = networks.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    const plain = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
    expect(new Set(plain).size).toBe(plain.length);
  });

  test('is looked for in any text without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findNetwork(text);
        expect(found === null || networks.includes(found)).toBe(true);
      }),
    );
  });

  test('is looked for in time that grows with the text, and not in a long one', slow, async () => {
    expect(await growthOf(findNetwork, repeated('tron '))).toBeLessThan(tooMuch);
    expect(findNetwork('tron '.repeat(2))).not.toBeNull();
    expect(findNetwork('tron '.repeat(200))).toBeNull();
  });
});

describe('An asset', () => {
  test('on several networks asks for one of them, the likeliest first', () => {
    expect(needsNetwork('USDT')[0]).toBe('tron');
    for (const same of ['usdt', ' Usdt ', 'Tether', 'USD₮', 'ＵＳＤＴ']) {
      expect(needsNetwork(same)).toEqual(needsNetwork('USDT'));
    }
    expect(needsNetwork('USD Coin')).toEqual(needsNetwork('USDC'));
    for (const asset of ['USDC', 'DAI', 'ETH']) expect(needsNetwork(asset).length).toBeGreaterThan(2);
  });

  test('offers only networks that are known, each once', () => {
    const ids = networks.map(({ id }) => id);
    for (const asset of ['USDT', 'USDC', 'DAI', 'ETH', 'WBTC', 'FDUSD', 'TUSD', 'PYUSD', 'EURC']) {
      const asked = needsNetwork(asset);
      expect(asked.length).toBeGreaterThan(1);
      expect(ids).toEqual(expect.arrayContaining([...asked]));
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test('with a network of its own, or that is not known, asks for none', () => {
    for (const asset of [
      'BTC',
      'XRP',
      'LTC',
      'SOL',
      '',
      'EUR',
      'constructor',
      '__PROTO__',
      'x'.repeat(1_000),
    ]) {
      expect(needsNetwork(asset)).toEqual([]);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => needsNetwork(text).length === 0));
  });

  test('is looked up in time that grows with the text', slow, async () => {
    expect(await growthOf(needsNetwork, repeated('x'))).toBeLessThan(tooMuch);
  });
});
