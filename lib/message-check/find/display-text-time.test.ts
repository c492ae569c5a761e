import { describe, expect, test } from 'vitest';
import { check } from '@/lib/message-check/all.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';

const growth = (...text: Parameters<typeof repeated>) => growthOf(check.checkText, repeated(...text));

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
    test(
      `of nothing but ${JSON.stringify(part)} is looked for in time that grows with the text`,
      slow,
      async () => {
        expect(await growth(part, '', ' <x@b.com>')).toBeLessThan(tooMuch);
      },
    );
  }

  test('of a long address is compared in time that grows with the text', slow, async () => {
    expect(await growth('/', '[https://a.com/', 'a](https://b.com)')).toBeLessThan(tooMuch);
    expect(await growth('✅', 'https://a.com', 'a')).toBeLessThan(tooMuch);
    expect(await growth('1', '[+', '2](tel:+1)')).toBeLessThan(tooMuch);
    expect(await growth('x', '<a ', '=1>')).toBeLessThan(tooMuch);
    expect(await growth(' ', '<a href', '>')).toBeLessThan(tooMuch);
  });
});
