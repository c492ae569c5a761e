import { describe, expect, test } from 'vitest';
import { growthOf, tooMuch } from '@/lib/message-check/growth.fixture';

describe('A name in front of an address', () => {
  for (const part of [
    'a@b.com "',
    'a.com <x@b.com ',
    'a.com ',
    '[',
    '[a](b.co)',
    '[a](',
    '<a href=',
    '<a href="',
    '<a ',
    '\n>',
    '\n <',
    '(a@b.co',
    'a@b.co ',
    '[1]: a.co\n',
    'a.co [1] ',
    'a][1',
    '\n',
    '>\n',
    '> ',
    '-',
    '(1',
    '1. ',
    '[1]\n',
    '[1]:\na',
    'a.co (1) ',
    'a.co¹',
    '[1] a.co [1] ',
    '“x.com',
    'a@b.co “x.com',
    '<a "',
    '<a \'"',
    '<a "\'"',
    "<a ''\"",
    '<a x="',
    '<a x=',
    '<a x y',
    '"text": "',
    'HYPERLINK "',
    '[https:a ',
  ]) {
    test(`of nothing but ${JSON.stringify(part)} is looked for in time that grows with the text`, () => {
      expect(growthOf(part, '', ' <x@b.com>')).toBeLessThan(tooMuch);
    });
  }

  test('of a long address is compared in time that grows with the text', () => {
    expect(growthOf('/', '[https://a.com/', 'a](https://b.com)')).toBeLessThan(tooMuch);
    expect(growthOf('✅', 'https://a.com', 'a')).toBeLessThan(tooMuch);
    expect(growthOf('1', '[+', '2](tel:+1)')).toBeLessThan(tooMuch);
    expect(growthOf('x', '<a ', '=1>')).toBeLessThan(tooMuch);
    expect(growthOf(' ', '<a href', '>')).toBeLessThan(tooMuch);
  });
});
