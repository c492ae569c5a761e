import { describe, expect, test } from 'vitest';
import { defang } from './defang';
import { findChannels } from './find/find-channels';

describe('A defanged piece', () => {
  for (const [text, kept] of [
    ['https://www.x.com/a.b', 'hxxps://www[.]x[.]com/a[.]b'],
    ['x。com', 'x[.]com'],
    ['a@x.com', 'a[@]x[.]com'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['+1 888 908 7930', '+1 888 908 7930'],
  ] as const) {
    test(`of ${text} is ${kept}`, () => {
      expect(findChannels(text).map(defang)).toEqual([kept]);
    });
  }

  test('is found again as the same link', () => {
    const [piece] = findChannels('https://www.x.com/');
    if (!piece) throw new Error('not found');
    expect(findChannels(defang(piece)).map(({ value }) => value)).toEqual(['https://www.x.com/']);
  });
});
