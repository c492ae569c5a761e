import { describe, expect, test } from 'vitest';
import { createWhereabouts } from './whereabouts';

describe('The list of an incident is folded', () => {
  test('as the person left it, and that of another incident by itself', () => {
    const { isOpen, setOpen } = createWhereabouts();
    setOpen('a', 'secure', true);
    setOpen('a', 'urgent', false);
    expect([isOpen('a', 'secure'), isOpen('a', 'urgent'), isOpen('a', 'report')]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([isOpen('b', 'secure'), isOpen(null, 'secure')]).toEqual([undefined, undefined]);
    setOpen('b', 'secure', false);
    expect([isOpen('a', 'secure'), isOpen('b', 'secure')]).toEqual([true, false]);
  });

  test('as it was before the first tap, in the record that this began and in no later one', () => {
    const { isOpen, setOpen } = createWhereabouts();
    setOpen('old', 'secure', false);
    setOpen(null, 'tactics', true);
    expect(isOpen('old', 'tactics')).toBeUndefined();
    expect(isOpen('new', 'tactics')).toBe(true);
    expect([isOpen(null, 'tactics'), isOpen('newer', 'tactics')]).toEqual([undefined, undefined]);
  });
});

describe('The way back to the steps leads', () => {
  test('to the step that was on the screen last', () => {
    const { isAt, stepOf } = createWhereabouts();
    expect(stepOf('a')).toBeNull();
    isAt('a', '/en/respond/binance/#freeze-account');
    isAt('a', '/en/respond/google/#change-password');
    expect(stepOf('a')).toBe('/en/respond/google/#change-password');
  });

  test('to none of another record', () => {
    const { isAt, stepOf } = createWhereabouts();
    isAt('a', '/en/respond/binance/#freeze-account');
    isAt(null, '/en/respond/binance/#end-call');
    expect(stepOf('a')).toBeNull();
    isAt('b', '/en/respond/binance/#end-call');
    expect(stepOf('a')).toBeNull();
  });
});
