import { describe, expect, test } from 'vitest';
import { isOneSlip } from './likeness';

describe('One slip', () => {
  for (const [text, is] of [
    ['kraken', false],
    ['krake', true],
    ['krakenn', true],
    ['karken', true],
    ['kraksn', true],
    ['kraekn', true],
    ['xrakem', false],
    ['krken1', false],
    ['', false],
  ] as const) {
    test(`is ${is ? '' : 'not '}what makes "${text}" of kraken`, () => {
      expect(isOneSlip(text, 'kraken')).toBe(is);
    });
  }
});
