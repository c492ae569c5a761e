import { sha256 } from '@noble/hashes/sha2.js';
import { base58, bech32, createBase58check } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAtAddress, lookAtTxid, networksOf } from './look';
import { txids } from './txids.fixture';
import { addresses, casedAddresses, checkedAddresses, invalidAddresses } from './vectors.fixture';

const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];

/** Copies of a text with one character replaced: at every place, and every `stride`-th letter. */
const slipsOf = (text: string, stride = 1) =>
  [...text].flatMap((sign, at) =>
    letters
      .filter((letter, i) => letter !== sign && (i + at) % stride === 0)
      .map((letter) => text.slice(0, at) + letter + text.slice(at + 1)),
  );

const anyChecked = fc.constantFrom(...checkedAddresses.flatMap(({ texts }) => texts));

describe('An address', () => {
  for (const { source, networks, texts } of addresses) {
    for (const text of texts) {
      test(`${text} is one of ${networks.join(', ')} (${source})`, () => {
        expect(networksOf(text)).toEqual(networks);
        expect(lookAtAddress(text)).toBeNull();
        for (const network of networks) expect(lookAtAddress(text, network)).toBeNull();
      });
    }
  }

  for (const { source, texts } of invalidAddresses) {
    for (const text of texts) {
      test(`${text} is none (${source})`, () => {
        expect(networksOf(text)).toEqual([]);
        expect(['checksum', 'unknown-shape']).toContain(lookAtAddress(text)?.reason);
      });
    }
  }
});

describe('Right check digits', () => {
  const zeros = (length: number, first: number) => Uint8Array.of(first, ...new Uint8Array(length - 1));

  for (const [what, text] of [
    ['another version of Base58Check', createBase58check(sha256).encode(zeros(21, 0x42))],
    ['another length of Base58Check', createBase58check(sha256).encode(zeros(22, 0x00))],
    ['another length of a Cardano address', bech32.encode('addr', bech32.toWords(zeros(56, 0x01)), false)],
    ['another length of a stake address', bech32.encode('stake', bech32.toWords(zeros(30, 0xe1)), false)],
    ['more bytes than a Solana key has', base58.encode(zeros(33, 0))],
  ] as const) {
    test(`are not enough: ${what}`, () => {
      expect(networksOf(text)).toEqual([]);
      expect(lookAtAddress(text)).not.toBeNull();
    });
  }
});

describe('A slip', () => {
  for (const { texts, networks } of checkedAddresses) {
    for (const text of texts) {
      test(`of any one sign is noticed in ${text}`, () => {
        const said = new Set(slipsOf(text, 4).map((slip) => lookAtAddress(slip, networks[0])?.reason));
        expect(said).toContain('checksum');
        for (const silent of [undefined, 'other-network']) expect(said).not.toContain(silent);
      });
    }
  }

  for (const text of casedAddresses.texts) {
    test(`of one sign is noticed in ${text} but for fewer than 1 in 1000`, () => {
      // 0x and 0X are equivalent.
      const slips = slipsOf(text).filter((slip) => slip.startsWith('0x'));
      const missed = slips.filter((slip) => lookAtAddress(slip, 'Ethereum') === null);
      expect(missed.length).toBeLessThan(slips.length / 1000);
    });
  }

  test('of two neighbours is noticed wherever there are check digits', () => {
    fc.assert(
      fc.property(anyChecked, fc.nat(), (text, seed) => {
        const at = seed % (text.length - 1);
        const swapped = `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
        fc.pre(swapped !== text);
        expect(lookAtAddress(swapped)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('of a sign left out or put in twice is noticed wherever there are check digits', () => {
    fc.assert(
      fc.property(anyChecked, fc.nat(), fc.boolean(), (text, seed, twice) => {
        const at = seed % text.length;
        const wrong =
          text.slice(0, at) + (twice ? text.slice(at, at + 1).repeat(2) : '') + text.slice(at + 1);
        expect(lookAtAddress(wrong)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('says the network that it was a slip of', () => {
    expect(lookAtAddress('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T')).toEqual({
      reason: 'checksum',
      networks: ['tron'],
    });
    // Addresses of three networks begin with 3: the named one is meant.
    const slip = '36j4NfKv6Akva9amjWrLG6MuSQym1GuEmM';
    expect(lookAtAddress(slip)).toEqual({
      reason: 'checksum',
      networks: ['bitcoin', 'bitcoin-cash', 'litecoin'],
    });
    expect(lookAtAddress(slip, 'LTC')).toEqual({ reason: 'checksum', networks: ['litecoin'] });
  });

  test('with a letter that the alphabet leaves out is one too', () => {
    for (const letter of '0OIl') {
      const slip = `TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6${letter}`;
      expect(lookAtAddress(slip)).toEqual({ reason: 'checksum', networks: ['tron'] });
    }
    const hex = '0xdbF03B407cO1E7cD3CBea99509d93f8DDDC8C6FB';
    expect(lookAtAddress(hex, 'BSC')).toEqual({ reason: 'checksum', networks: ['bsc'] });
  });

  test('of a sign too few is counted where there is nothing else to go by', () => {
    expect(lookAtAddress('0xde709f2102306220921060314715629080e2fb7', 'erc20')).toMatchObject({
      reason: 'length',
      length: 41,
      expected: 42,
    });
    expect(lookAtTxid('4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33bb')).toMatchObject({
      reason: 'length',
      length: 65,
      expected: 64,
    });
  });
});

describe('A transaction id', () => {
  for (const { source, networks, texts } of txids) {
    for (const text of texts) {
      test(`${text} is right on ${networks.join(', ')} (${source})`, () => {
        expect(lookAtTxid(text)).toBeNull();
        for (const network of networks) expect(lookAtTxid(text, network)).toBeNull();
        expect(networksOf(text)).toEqual([]);
      });
    }
  }
});
