import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, inShort } from '@/lib/message-check/all.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { findChannels } from './find-channels';

const found = (text: string) => findChannels(text).found.map(({ kind, value }) => `${kind} ${value}`);

describe('Between words that are written without spaces', () => {
  for (const [text, ...pieces] of [
    ['请访问binance-help.com进行验证', 'web binance-help.com'],
    ['公式はbinance.com.evil.comです', 'web binance.com.evil.com'],
    ['바이낸스evil.com에서', 'web evil.com'],
    ['เว็บevil.comเข้า', 'web evil.com'],
    ['请打开evil.com或者other.com验证', 'web evil.com', 'web other.com'],
    ['请访问evil.com/login，谢谢', 'web evil.com/login'],
    ['请访问https://evil.com/x', 'web https://evil.com/x'],
    ['请访问http://2130706433/', 'web http://2130706433/'],
    ['邮箱x@evil.com谢谢', 'mail x@evil.com'],
    ['联系x@evil.com', 'mail x@evil.com'],
    ['请联系mailto:x@evil.com', 'mail x@evil.com'],
    ['联系@binance_desk吧', 'handle binance_desk'],
    ['电话+18889087930谢谢', 'phone +18889087930'],
    ['電話は0300 123 2040です', 'phone 0300 123 2040'],
  ] as const) {
    test(`${text} stands ${pieces.join(', ')}`, () => {
      for (const piece of pieces) expect(found(text)).toContain(piece);
    });
  }

  for (const text of [
    '例え.jp',
    '支付宝.com',
    'https://例え.jp/验证',
    'https://evil.com/验证',
    '김치.한국',
  ]) {
    test(`${text} stays one address`, () => {
      expect(found(text)).toEqual([`web ${text}`]);
    });
  }

  for (const text of [
    '【Binance】验证码4829，请勿告诉他人。https://www.binance.com',
    '【Binance】https://www.binance.com',
    'ログイン(2FA)はこちら：https://www.binance.com',
  ])
    test(`a link stands behind the end of a sentence: ${text}`, () => {
      expect(inShort(text)).toContain('official binance');
    });

  for (const text of ['evil.com。https://www.binance.com', 'https://evil.com，https://www.binance.com'])
    test(`no link stands behind an address: ${text}`, () => {
      expect(inShort(text)).not.toContain('official binance');
    });

  test('a host is judged as it is written, and by the part that may be meant', () => {
    expect(inShort('请访问binance.com')).toEqual(['cannot-confirm: glued', 'cannot-confirm: glued']);
    expect(inShort('https://请访问binance.com')[0]).toBe('imitates binance: extra-words');
    expect(inShort('x@请binance.com')[0]).toMatch(/^imitates binance/);
    expect(inShort('เว็บbinance.com')[0]).toBe('cannot-confirm: glued');
    expect(inShort('请打开okx.cab')).toContain('imitates okx: other-ending');
    expect(inShort('请访问binance-help.com进行验证')).toEqual(['imitates binance: extra-words']);
    expect(inShort('https://evil.com验证')).toEqual([
      'cannot-confirm: not-listed',
      'cannot-confirm: not-listed',
    ]);
  });

  const words = fc.stringMatching(/^[请访问はです에서เข้า验证々。、，：/]{0,5}[请は서า々]$/u);
  const official = fc.constantFrom(
    'binance.com',
    'https://www.binance.com',
    'no-reply@coinbase.com',
    '+1 888 908 7930',
    '0300 123 2040',
  );
  const reversed = (text: string) => [...text].reverse().join('');
  test('nothing is called official that does not stand alone', () => {
    fc.assert(
      fc.property(official, words, words, fc.constantFrom(1, 2, 3), (value, front, back, side) => {
        // A scheme marks the beginning of a link.
        const sides = value.startsWith('https') ? side | 2 : side;
        const glued = `${sides & 1 ? front : ''}${value}${sides & 2 ? reversed(back) : ''}`;
        for (const { answer } of answersIn(glued)) expect(answer.kind).not.toBe('official');
      }),
      { numRuns: 500 },
    );
  });

  for (const part of ['请binance.com', '请.', '请x@y.com', '请1 234 567', '请https://x.com请'])
    test(`are cut in time that grows with the text: ${part}`, slow, async () => {
      expect(await growthOf(answersIn, repeated(part))).toBeLessThan(tooMuch);
    });
});
