import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '@/lib/incident/fields';
import { findChannels } from '@/lib/message-check/find/find-channels';
import { shownOf, writtenOf } from './shown';

const shownIn = (text: string) => findChannels(text).found.map((one) => shownOf(one).text);
const writtenIn = (text: string) => findChannels(text).found.map((one) => writtenOf(one).text);

describe('What was found, as it is shown and kept', () => {
  for (const [text, shown] of [
    ['https://www.x.com/a.b', 'hxxps://www[.]x[.]com/a[.]b'],
    ['a@x.com', 'a[@]x[.]com'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['+1 888 908 7930', '+1 888 908 7930'],
    ['ask @binance_help', '@binance_help'],
  ] as const) {
    test(`is no link any more, and a number or a name stays: ${text}`, () => {
      expect(shownIn(text)).toEqual([shown]);
    });
  }

  test('shows as it was written what nobody could see, and undoes no dot twice', () => {
    expect(writtenIn('hxxps://ev\u200bil[.]com/a')).toEqual(['hxxps://ev[U+200B]il[.]com/a']);
  });

  test('is never longer than a record keeps, nor ends in half a character', () => {
    const path = fc.string({ unit: 'binary', minLength: limits.line, maxLength: 2 * limits.line });
    fc.assert(
      fc.property(path, (long) => {
        const [piece] = findChannels('https://x.com/').found;
        if (!piece) throw new Error('not found');
        const { text, isCut } = shownOf({ ...piece, value: `https://x.com/${long}` });
        return isCut && text.length <= limits.line && text.endsWith('…') && !/\p{Surrogate}/u.test(text);
      }),
    );
  });
});
