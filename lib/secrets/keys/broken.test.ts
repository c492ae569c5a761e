import { base58, hex } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';
import { harmless, type SecretName, secrets, seeds } from './keys.fixture';

const find = await loadFindSecrets();
const made = seeds(40);

const gaps = {
  'a line break': '\n',
  'a line break of Windows': '\r\n',
  'a line break of quoted-printable': '=\n',
  'a line break of an answer': '\n> > ',
  'a blank': ' ',
};
const names = [
  'WIF of Bitcoin',
  'WIF of Bitcoin, compressed',
  'xprv',
  'seed of Stellar',
] as const satisfies SecretName[];

describe('A key broken', () => {
  for (const [name, gap] of Object.entries(gaps)) {
    test(`by ${name} is found by its check digits, and nothing of it stays`, () => {
      const kept = names.flatMap((kind) =>
        made.flatMap((seed) => {
          const key = secrets[kind](seed);
          return [8, 20, 38].map((at) => `I sent ${key.slice(0, at)}${gap}${key.slice(at)}, all of it`);
        }),
      );
      expect(kept.filter((text) => takeOut(text, find(text), '…') !== 'I sent …, all of it')).toEqual([]);
    });

    test(`by ${name} is found where it is named`, () => {
      const kept = made.flatMap((seed) => {
        const binance = secrets['secret of Binance'](seed);
        const digits = hex.encode(seed);
        return [
          `Secret key: ${binance.slice(0, 40)}${gap}${binance.slice(40)}, all of it`,
          `Private key: ${digits.slice(0, 32)}${gap}${digits.slice(32)}, all of it`,
          `Private key: ${(digits.match(/.{16}/g) ?? []).join(gap)}, all of it`,
        ];
      });
      expect(kept.filter((text) => !/^\w+ key: …, all of it$/.test(takeOut(text, find(text), '…')))).toEqual(
        [],
      );
    });
  }

  test('is asked about where nothing names it, with letters and digits in both pieces', () => {
    const key = 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j';
    const text = `${key.slice(0, 40)}\n${key.slice(40)}`;
    expect(find(text)).toEqual([{ kind: 'api-secret', start: 0, end: 65, certain: false }]);
  });
});

describe('What looks like a broken key', () => {
  for (const [name, gap] of Object.entries(gaps)) {
    test(`passes: ids, digests and addresses, a line each, with ${name} between`, () => {
      const lists = made.flatMap((seed, at) => {
        const other = made[(at + 1) % made.length] as Uint8Array;
        const digests = [seed.subarray(0, 16), other.subarray(0, 16)].map((half) => hex.encode(half));
        return [
          ['MD5:', ...digests].join(gap),
          digests.join(gap),
          [base58.encode(seed), base58.encode(other)].join(gap),
          [harmless['address of Bitcoin'](seed), harmless['address of Bitcoin'](other), 'I sent it'].join(
            gap,
          ),
          [harmless['address of Ethereum'](seed), 'to', harmless['address of TRON'](other)].join(gap),
          [harmless.UUID(seed), harmless.UUID(other)].join(gap),
          harmless.xpub(seed).replace(/.{60}/, `$&${gap}`),
        ];
      });
      expect(lists.filter((text) => find(text).length > 0)).toEqual([]);
    });
  }
});
