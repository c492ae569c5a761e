import { expect, test } from '@playwright/test';
import { check, inShort } from '@/lib/channels/all.test-data';

const officialIn = (message: string) =>
  check
    .checkText(message)
    .filter(({ answer }) => answer.kind === 'official')
    .map(({ piece }) => piece.value);

test.describe('A name in front of an address', () => {
  for (const message of [
    '"no-reply@coinbase.com" <x@evil.com>',
    'From: no-reply@coinbase.com <x@evil.com>',
    'From: Coinbase no-reply@coinbase.com <x@evil.com>',
    'From: "Coinbase, no-reply@coinbase.com, Inc." <x@evil.com>',
    'From: coinbase.com (by mail) <x@evil.com>',
    'From: "no-reply@coinbase.com"\n <x@evil.com>',
    'From: "no-reply@coinbase.com"\r\n\t<x@evil.com>',
    'no-reply@coinbase.com\n<x@evil.com>',
    '“https://www.coinbase.com” <x@evil.com>',
    '"+1 888 908 7930" <x@evil.com>',
    'no-reply@coinbase.com [mailto:x@evil.com]',
    'no-reply@coinbase.com (x@evil.com)',
    'no-reply@coinbase.com &lt;x@evil.com&gt;',
    'no-reply@coinbase.com ＜x@evil.com＞',
    'no-reply@coinbase.com <x[at]evil[.]com>',
    'no-reply@coinbase.com <mailto:x@evil.com>',
    `"no-reply@coinbase.com${' '.repeat(3000)}" <x@evil.com>`,
    `www.coinbase.com${' '.repeat(3000)}<https://evil.com/login>`,
    'www.coinbase.com <https://evil.com/login>',
    'www.coinbase.com <evil.com/login>',
    'www.coinbase.com [https://evil.com/login]',
    'no-reply@coinbase.com <no-reply@coinbase.com.evil.com>',
  ]) {
    test(`is not called official: ${JSON.stringify(message)}`, () => {
      expect(officialIn(message)).toEqual([]);
      const answers = check.checkText(message).map(({ answer }) => answer);
      expect(answers[0]).toMatchObject({
        kind: 'cannot-confirm',
        why: 'typed-name',
        whose: { id: 'coinbase' },
      });
      expect(answers).toHaveLength(2);
    });
  }

  for (const message of [
    'no-reply@coinbase.com <no-reply@coinbase.com>',
    'https://www.coinbase.com <https://www.coinbase.com>',
    'Anna <no-reply@coinbase.com>',
    'Open www.coinbase.com.\nAnna <x@evil.com>',
    'Anna <x@evil.com> no-reply@coinbase.com',
    'Coinbase (no-reply@coinbase.com), Anna (x@evil.com)',
    'www.coinbase.com < 5 and > 3',
  ]) {
    test(`is not what stands here: ${JSON.stringify(message)}`, () => {
      expect(officialIn(message)).toHaveLength(1);
    });
  }

  test('has the answer of its sender beside it', () => {
    expect(inShort('"Binance Support" <support@binance-help.net>')).toEqual([
      'imitates binance: extra-words',
    ]);
    expect(inShort('From: Binance Support <x@evil.com>')).toEqual(['cannot-confirm: not-listed']);
  });

  test('is looked for in time that grows with the text', () => {
    expect(check.checkText('a@b.com "'.repeat(20_000)).length).toBeGreaterThan(0);
    expect(check.checkText('a.com <x@b.com '.repeat(10_000)).length).toBeGreaterThan(0);
  });
});
