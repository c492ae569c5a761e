import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf } from './beginning';
import { findChannels } from './find/find-channels';

describe('The part of a long text that is looked at', () => {
  test('is all of a text that is not too long', () => {
    expect(beginningOf('binance.com', 11)).toBe('binance.com');
  });

  for (const [text, most, left] of [
    ['Look at binance.com.evil.example now', 19, 'Look at'],
    ['Call +44 20 7946 0123 456 789', 21, 'Call'],
    ['binance.com.evil.example', 11, ''],
  ] as const) {
    test(`of "${text}" ends before what would be cut`, () => {
      expect(beginningOf(text, most)).toBe(left);
    });
  }

  test('shows nothing that the whole text does not hold', () => {
    const piece = fc.constantFrom('binance.com', '.evil.example', '+44 20 7946', ' 0123', ' ', '\n', 'word');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(80), (pieces, most) => {
        const text = pieces.join('');
        const whole = findChannels(text).found.map(({ value }) => value);
        const part = beginningOf(text, most);
        // A short number counts only as the whole message.
        for (const { kind, value } of findChannels(part).found)
          if (kind !== 'phone') expect(whole).toContain(value);
      }),
    );
  });
});
