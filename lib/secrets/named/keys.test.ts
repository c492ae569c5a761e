import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

describe('The key of an authenticator', () => {
  for (const text of [
    'authenticator key: JBSW Y3DP EHPK 3PXP',
    'The setup key is jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp',
    '2FA secret: JBSWY3DPEHPK3PXP',
  ])
    test(`is found in fours and in one piece: ${text}`, () => {
      const found = find(text);
      expect(found).toEqual([
        expect.objectContaining({ kind: 'api-secret', end: text.length, certain: false }),
      ]);
      expect(takeOut(text, found, '')).not.toMatch(/3PXP|Y3DP/i);
    });
});

describe('A key', () => {
  const key = '0af3c1d29b8e7f601a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081';
  const inGroups = (length: number, gap: string) =>
    key.match(new RegExp(`.{${length}}`, 'g'))?.join(gap) ?? '';
  for (const written of [2, 4, 8, 16, 32].flatMap((length) =>
    [' ', ':', '-', '\n', ', '].map((gap) => inGroups(length, gap)),
  ))
    test(`in groups is found where it is named: ${JSON.stringify(written)}`, () => {
      for (const name of ['private key: ', 'My private key is ', 'Private key\n']) {
        const found = find(name + written);
        expect(found).toEqual([
          expect.objectContaining({
            kind: 'private-key',
            start: name.length,
            end: name.length + written.length,
          }),
        ]);
      }
    });

  test('in two halves is found where both are named', () => {
    const text = `private key: first half ${key.slice(0, 32)} and second half ${key.slice(32)}`;
    expect(takeOut(text, find(text), '')).toBe('private key: first half  and second half ');
  });

  test('in two halves of which neither is called private is found', () => {
    const text = `half of the key: ${key.slice(0, 32)}`;
    expect(find(text)).toEqual([expect.objectContaining({ start: 17, end: text.length })]);
  });

  for (const text of [
    'The key\u2019s first half: aB3dE5fG7hI9jK1lM3nO5pQ7',
    'my wallet key, first half: aB3dE5fG7hI9jK1lM3nO5pQ7',
    'the key, second half aB3dE5fG7hI9jK1lM3nO5pQ7',
  ])
    test(`is found by half: ${text}`, () => {
      expect(find(text)).toEqual([expect.objectContaining({ end: text.length })]);
    });

  for (const text of [
    'Authorization: Bearer 8f3k2j4h5g6f7d8s9a0q1w2e3r4t5y6u',
    'Authorization: Basic dXNlcjpTdW1tZXIyMDI2IQ==',
  ])
    test(`of a program is found: ${text}`, () => {
      expect(find(text)).toEqual([
        { kind: 'api-secret', start: text.lastIndexOf(' ') + 1, end: text.length, certain: false },
      ]);
    });
});

describe('What is no key', () => {
  const address = '0x71C7656EC7ab88b098defB751B7401B5f6d8976F';
  for (const text of [
    `They took half: ${address}`,
    'Half of it went to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'Half: TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC',
    'the key trader took half: 7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV',
    'The key account took half: 8f14e45fceea167a5a36dedd4bea2543',
    'basic plan: 3f2b8c1e-7d4a-4f6b-9c2d-1e5a7b8c9d0f',
    'API key deleted, basic plan: 3f2b8c1e-7d4a-4f6b-9c2d-1e5a7b8c9d0f',
    `secret: ${address}`,
    `The seed address is ${address}`,
    'The seed address is 1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    'secret: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  ])
    test(`passes, whatever it is called: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });

  for (const name of ['First half', 'mitad', 'erste Hälfte', 'moitié'])
    test(`is never certain behind a part of something: ${name}`, () => {
      const id = `0x${'5c504ed432cb51138bcf09aa5e8a410d'.repeat(2)}`;
      expect(find(`${name}: ${id}`)).toEqual([expect.objectContaining({ certain: false })]);
      expect(find(`the key trader took one ${name}: ${id}`)).toEqual([
        expect.objectContaining({ certain: false }),
      ]);
    });
});
