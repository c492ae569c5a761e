import { expect, test } from '@playwright/test';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';

const find = await loadFindSecrets();

test.describe('The key of an authenticator', () => {
  for (const text of [
    'authenticator key: JBSW Y3DP EHPK 3PXP',
    'The setup key is jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp',
    '2FA secret: JBSWY3DPEHPK3PXP',
  ])
    test(`is found in fours and in one piece: ${text}`, () => {
      const found = find(text);
      expect(found).toEqual([
        expect.objectContaining({ kind: 'api-secret', end: text.length, certain: true }),
      ]);
      expect(takeOut(text, found, '')).not.toMatch(/3PXP|Y3DP/i);
    });
});

test.describe('A key', () => {
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
          { kind: 'private-key', start: name.length, end: name.length + written.length, certain: true },
        ]);
      }
    });

  test('in two halves is found where both are named', () => {
    const text = `private key: first half ${key.slice(0, 32)} and second half ${key.slice(32)}`;
    expect(takeOut(text, find(text), '')).toBe('private key: first half  and second half ');
  });

  for (const text of [
    'Authorization: Bearer 8f3k2j4h5g6f7d8s9a0q1w2e3r4t5y6u',
    'Authorization: Basic dXNlcjpTdW1tZXIyMDI2IQ==',
  ])
    test(`of a program is found: ${text}`, () => {
      expect(find(text)).toEqual([
        { kind: 'api-secret', start: text.lastIndexOf(' ') + 1, end: text.length, certain: true },
      ]);
    });
});
