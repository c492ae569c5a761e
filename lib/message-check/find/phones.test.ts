import { describe, expect, test } from 'vitest';
import { answersIn, inShort } from '@/lib/message-check/all.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { findChannels } from './find-channels';

const found = (text: string) => findChannels(text).found.map(({ kind, value }) => `${kind} ${value}`);

describe('A phone number is found', () => {
  for (const [text, ...numbers] of [
    ['0044 300 123 2040', '0044 300 123 2040'],
    ['+44 (0)300 123 2040', '+44 (0)300 123 2040'],
    ['0300/123/2040', '0300/123/2040'],
    ['0300.123.2040', '0300.123.2040'],
    ['1.888.908.7930', '1.888.908.7930'],
    ['٠٣٠٠ ١٢٣ ٢٠٤٠', '٠٣٠٠ ١٢٣ ٢٠٤٠'],
    ['०३०० १२३ २०४०', '०३०० १२३ २०४०'],
    ['０３００／１２３／２０４０', '０３００／１２３／２０４０'],
    ['0300 123 2040 ext. 5', '0300 123 2040'],
    ['0300 123 2040x5', '0300 123 2040'],
    ['0300 123 2040now', '0300 123 2040'],
    ['0300 123 2040, 0800 111 0111', '0300 123 2040', '0800 111 0111'],
    ['0300 123 2040 / 0800 111 0111', '0300 123 2040', '0800 111 0111'],
    ['0300 123 2040 | 0800 111 0111', '0300 123 2040', '0800 111 0111'],
    ['0300 123 2040  0800 111 0111', '0300 123 2040', '0800 111 0111'],
    ['888-908-7930-888-908-7931', '888-908-7930-888-908-7931'],
    ['0300 123 2040 0800 111 0111', '0300 123 2040 0800 111 0111'],
    ['+1 888 908 7930 +44 300 123 2040', '+1 888 908 7930', '+44 300 123 2040'],
    ['+18889087930/+443001232040', '+18889087930', '+443001232040'],
    ['+1 888 908 7930 (+44) 300 123 2040', '+1 888 908 7930', '(+44) 300 123 2040'],
    ['On 2026-11-22 0300 123 2040', '0300 123 2040'],
    ['22.11.2026 0300 123 2040', '0300 123 2040'],
    ['2026/11/22 13 0300 123 2040', '13 0300 123 2040'],
    ['2026-11-22 +44 300 123 2040', '+44 300 123 2040'],
    ['0300 - 123 - 2040', '0300 - 123 - 2040'],
    ['1. +1 888 908 7930', '+1 888 908 7930'],
    ['1) +1 888 908 7930\n2) +44 300 123 2040', '+1 888 908 7930', '+44 300 123 2040'],
    ['Your code is 482913. +1 888 908 7930', '+1 888 908 7930'],
  ] as const) {
    test(`whole: ${text}`, () => {
      expect(found(text)).toEqual(numbers.map((number) => `phone ${number}`));
    });
  }

  test('and nothing is cut off to leave an official one', () => {
    for (const text of [
      '0300 123 2040 0800 111 0111',
      '+1 888 908 79301 +44 300 123 20401',
      '0300 123 2040 - 1234567',
      '0300 123 2040x5',
      '0300 123 2040now',
      '0300 123 20401',
      '9 0300 123 2040',
    ]) {
      for (const { answer } of answersIn(text)) expect(answer.kind, text).not.toBe('official');
    }
    expect(inShort('0300 123 2040now')).toEqual(['cannot-confirm: glued']);
  });

  for (const text of [
    '+234 (Nigeria) 888 908 7930',
    '+234 ------ 888 908 7930',
    '+234\n888 908 7930',
    '+234. +1 888 908 7930',
    `+234${'-'.repeat(28)}8889087930`,
    `+234${'-'.repeat(500)}8889087930`,
    '900,8889087930',
    '+1900=8889087930',
    'tel:+18889087930,,19005550100',
    'tel:+18889087930*9005550100',
    '+1 888 908 7930,,1900',
    '+1 888 908 7930#900',
  ]) {
    test(`and is not official with what is dialled beside it: ${text.slice(0, 40)}`, () => {
      for (const answer of inShort(text)) expect(answer).not.toContain('official');
    });
  }

  for (const text of [
    '+44 (0)808 168 4635',
    '+1 888 908 7930 (24/7)',
    '+1 888 908 7930 +1 888 908 7930',
    '+1 888 908 7930 (+1 888 908 7930)',
    'Call 24/7: +1 888 908 7930, then wait',
    '+1 888 908 7930\n1. Wait',
    'tel:+18889087930, or write',
    '+1 888 908 7930 | +44 300 123 2040',
    '+1 888 908 7930 +44 300 123 2040',
    '0300 123 2040 / +1 888 908 7930',
    '2026-11-22 0300 123 2040',
    '1. +1 888 908 7930\n2. +44 300 123 2040',
  ]) {
    test(`and is no guess where a sign or a day sets it apart: ${text}`, () => {
      for (const { answer } of answersIn(text)) expect(answer.kind).toBe('official');
    });
  }

  test('not in what is none', () => {
    for (const text of [
      '12345678901234567890',
      '1234567.89USDT',
      '12345678abcd',
      'block 0x12345678',
      '93.184.216.34',
    ]) {
      expect(found(text).filter((one) => one.startsWith('phone'))).toEqual([]);
    }
  });
});

describe('A port', () => {
  for (const text of [
    'binance.com:443',
    'binance.com:8443/x',
    'https://binance.com:8443',
    'www.binance.com:80/?a',
  ]) {
    test(`does not hide whose it is: ${text}`, () => {
      expect(inShort(text)).toEqual(['cannot-confirm: port']);
    });
  }
});

for (const part of [
  '+1 -',
  '1234567,',
  '+1 (a) ',
  '(((',
  '+1(',
  '888 908 7930 (',
  `+1 ${'(-)'.repeat(100)}x1234567 `,
])
  test(`Numbers are looked round in time that grows with the text: ${part}`, slow, async () => {
    expect(await growthOf(answersIn, repeated(part))).toBeLessThan(tooMuch);
  });
