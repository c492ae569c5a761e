import { base58, hex } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import type { FieldContext } from '@/lib/secrets/finding';
import { takeOut } from '@/lib/secrets/take-out';
import { type HarmlessName, harmless, type SecretName, secrets, seeds } from './keys.fixture';

const find = await loadFindSecrets();
const made = seeds(200);

/** The key itself, without its name. */
const longestPiece = (text: string) =>
  text.split(/[\s:"=[\]]+/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest));

describe('A key', () => {
  for (const [name, make] of Object.entries(secrets) as [SecretName, (seed: Uint8Array) => string][]) {
    test(`is found, certain but where only its name tells, and nothing of it stays: ${name}`, () => {
      const wrong = made.map(make).filter((key) => {
        const text = `He asked for it at 13:40.\n${key}\nI sent it.`;
        const found = find(text);
        const rest = takeOut(text, found, '');
        const isSure = found[0]?.certain || name.endsWith(', named');
        const isSeen = found.length === 1 && isSure && /private|api/.test(found[0]?.kind ?? '');
        return !isSeen || rest.includes(longestPiece(key));
      });
      expect(wrong).toEqual([]);
    });
  }

  test('is seen through signs without width and full-width forms', () => {
    const key = secrets.xprv(made[0] as Uint8Array);
    const hidden = [...key].join('\u200b');
    expect(find(`a ${hidden} b`)).toEqual([
      { kind: 'private-key', start: 2, end: 2 + hidden.length, certain: true },
    ]);
    const wide = key.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    expect(find(wide)).toEqual([{ kind: 'private-key', start: 0, end: wide.length, certain: true }]);
  });

  test('is found where it is glued to other words, and only that of it', () => {
    const wif = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
    for (const around of ['help.example/', 'https://help.example/a/', 'key_', 'my-wallet-'])
      expect(find(`${around}${wif}/more`, 'link')).toEqual([
        { kind: 'private-key', certain: true, start: around.length, end: around.length + wif.length },
      ]);
    expect(find(`help.example/${wif.replace('5', '6')}`, 'text')).toEqual([]);
  });

  for (const [around, make, expected] of [
    ['private_key_', 'hex', { kind: 'private-key', certain: true }],
    ['key-', 'hex', { kind: 'private-key', certain: false }],
    [`${'-'.repeat(210)}a_`, 'hex', { kind: 'private-key', certain: false }],
    ['secret_', 'binance', { kind: 'api-secret', certain: true }],
    ['api-', 'binance', { kind: 'api-secret', certain: true }],
    ['key/', 'binance', { kind: 'api-secret', certain: true }],
  ] as const) {
    test(`without check digits is found where it is glued: ${around.slice(-12)}… ${make}`, () => {
      for (const seed of made.slice(0, 20)) {
        const key = make === 'hex' ? hex.encode(seed) : secrets['secret of Binance'](seed);
        const end = around.length + key.length;
        expect(find(`${around}${key}`)).toEqual([{ ...expected, start: around.length, end }]);
      }
    });
  }

  for (const [name, front, behind] of [
    ['in front', '-'.repeat(210), ''],
    ['behind', '', '_'.repeat(210)],
    ['on both sides', '_-'.repeat(105), '/-'.repeat(105)],
  ] as const) {
    test(`is found with a line drawn ${name}`, () => {
      for (const seed of made.slice(0, 20)) {
        const key = secrets['WIF of Bitcoin'](seed);
        expect(find(front + key + behind)).toEqual([
          { kind: 'private-key', certain: true, start: front.length, end: front.length + key.length },
        ]);
      }
    });
  }

  test('is found alone where a link belongs', () => {
    const binance = 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j';
    const hexKey = '9f3b8c2d7e6a5f4b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b';
    for (const key of [binance, hexKey]) {
      expect(find(key, 'link')).toHaveLength(1);
      expect(find(`https://explorer.example/tx/${key}`, 'link')).toEqual([]);
    }
  });

  test('with a slip is asked about, where its form says enough', () => {
    const slip = (key: string) => key.slice(0, 20) + (key[20] === 'A' ? 'B' : 'A') + key.slice(21);
    for (const name of ['WIF of Bitcoin, compressed', 'xprv', 'seed of Stellar'] as const)
      for (const seed of made.slice(0, 20)) {
        const text = slip(secrets[name](seed));
        expect(find(text)).toEqual([{ kind: 'private-key', start: 0, end: text.length, certain: false }]);
      }
  });
});

describe('What looks like a key', () => {
  for (const [name, make] of Object.entries(harmless) as [HarmlessName, (seed: Uint8Array) => string][]) {
    test(`passes: ${name}`, () => {
      const alarms = made.map(make).filter((text) => find(`I sent it: ${text}\n`).length > 0);
      expect(alarms).toEqual([]);
    });
  }
});

describe('64 hexadecimal digits', () => {
  const bare = hex.encode(made[0] as Uint8Array);
  const asked = [{ kind: 'private-key', start: 0, end: 64, certain: false }];

  for (const [place, digits, expected] of [
    ['text', bare, asked],
    ['text', bare.toUpperCase(), asked],
    ['number', bare, asked],
    ['address', bare, asked],
    ['address', `0x${bare}`, []],
    ['transaction-id', bare, []],
    ['transaction-id', `0x${bare}`, []],
    ['digest', bare, []],
    ['link', bare, asked],
  ] as [FieldContext, string, unknown[]][]) {
    test(`${expected.length > 0 ? 'are asked about' : 'pass'} in the place "${place}": ${digits.slice(0, 4)}…`, () => {
      expect(find(digits, place)).toEqual(expected);
    });
  }

  for (const text of [`${bare}  sorry`, `${bare}  sorry about.this one`, `my file is ${bare}  a.zip`])
    test(`are asked about unless a line of nothing else names a file: ${text.replace(bare, '…')}`, () => {
      expect(find(text)).toHaveLength(1);
    });

  test('pass in a list of files', () => {
    expect(find(`${bare}  a/b.zip\n${bare} *LICENSE.txt\r\n${bare}  ./c\n`)).toEqual([]);
  });

  test('pass behind another of the same list', () => {
    const list = `Transaction ids: ${made
      .slice(0, 5)
      .map((seed) => hex.encode(seed))
      .join(', ')}`;
    expect(find(list)).toEqual([]);
  });

  test('are a key where the words say so, even in the field for a transaction id', () => {
    expect(find(`private key ${bare}`, 'transaction-id')).toHaveLength(1);
  });
});

describe('64 bytes in base58', () => {
  test('that may be a signature are asked about in prose and pass as a transaction id', () => {
    const signature = base58.encode(
      Uint8Array.of(...(made[1] as Uint8Array), ...(made[2] as Uint8Array).with(31, 9)),
    );
    expect(find(signature)).toEqual([
      { kind: 'private-key', start: 0, end: signature.length, certain: false },
    ]);
    expect(find(signature, 'transaction-id')).toEqual([]);
  });

  test('that cannot be one are a key there too', () => {
    const pair = secrets['key pair of Solana'](made[0] as Uint8Array);
    expect(find(pair, 'transaction-id')).toEqual([
      expect.objectContaining({ kind: 'private-key', certain: true }),
    ]);
  });
});

describe('A key in PEM', () => {
  const lines = Array.from({ length: 5 }, (_, at) => hex.encode(made[at] as Uint8Array)).join('\n');
  const armour = (name: string) => `-----BEGIN ${name}-----\n${lines}\n-----END ${name}-----`;

  for (const name of ['PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP PRIVATE KEY BLOCK']) {
    test(`is found whole: ${name}`, () => {
      const text = `Before\n${armour(name)}\nbehind`;
      expect(find(text)).toEqual([
        { kind: 'pem-key', start: 7, end: text.length - '\nbehind'.length, certain: true },
      ]);
    });
  }

  test('is found in one line, as in the files of Coinbase', () => {
    const text = JSON.stringify({ privateKey: armour('EC PRIVATE KEY') });
    expect(find(text)).toEqual([
      expect.objectContaining({ kind: 'pem-key', start: text.indexOf('-'), certain: true }),
    ]);
  });

  for (const [name, change] of Object.entries({
    'in lower case': (text: string) => text.toLowerCase(),
    'with blanks for line breaks': (text: string) => text.replaceAll('\n', ' '),
    'in an answer': (text: string) => text.replaceAll('\n', '\n> '),
    'with fewer hyphens': (text: string) => text.replaceAll('-----', '---'),
  }))
    test(`is found ${name}`, () => {
      const text = change(armour('PRIVATE KEY'));
      expect(find(text)).toEqual([{ kind: 'pem-key', start: 0, end: text.length, certain: true }]);
    });

  test('is found though its end is cut off', () => {
    const text = armour('PRIVATE KEY').slice(0, 200);
    expect(find(text)).toEqual([{ kind: 'pem-key', start: 0, end: 200, certain: true }]);
  });

  for (const [name, behind] of [
    ['with its last line', '\nAQIDBAUGBwg='],
    ['with a last line that needs no padding', '\nAQIDBAUG'],
    ['with padding alone on its line', '\n=='],
    ['with the check digits of OpenPGP', '\nAQIDBAUGBwg=\n=aB3d'],
    ['with line breaks as signs', String.raw`\nAQIDBAUGBwg=\n`],
  ] as const)
    test(`is found though its end is missing: ${name}`, () => {
      const text = `${armour('PRIVATE KEY').split('\n-----END')[0]}${behind}\nThen he rang.`;
      const rest = takeOut(text, find(text), '');
      expect(rest.replace(/[=\\n\s]*$/, '')).toMatch(/^(?:\\n)?\s*Then he rang\.$/);
    });

  test('leaves prose behind its beginning as it was', () => {
    for (const behind of [
      ' I was scared and closed it\nThen he rang and I waited\nfor him',
      '\n> I\n> waited\n> for him',
      ` ${hex.encode(made[0] as Uint8Array)} I waited for him`,
    ]) {
      const text = `it said -- begin private key --${behind}`;
      expect(takeOut(text, find(text), '')).toBe(`it said ${behind.replace(/ [\da-f]{64}/, '')}`);
    }
  });

  test('passes where it is public', () => {
    const text = armour('PUBLIC KEY').replace(/[\da-f]{64}/g, 'MCowBQYDK2VwAyEAgmDR');
    expect(find(text)).toEqual([]);
  });
});
