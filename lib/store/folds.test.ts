import { describe, expect, test } from 'vitest';
import { createFolds } from './folds';

describe('The list of an incident is folded', () => {
  test('as the person left it, and that of another incident by itself', () => {
    const { isOpen, setOpen } = createFolds();
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
    const { isOpen, setOpen } = createFolds();
    setOpen('old', 'secure', false);
    setOpen(null, 'tactics', true);
    expect(isOpen('old', 'tactics')).toBeUndefined();
    expect(isOpen('new', 'tactics')).toBe(true);
    expect([isOpen(null, 'tactics'), isOpen('newer', 'tactics')]).toEqual([undefined, undefined]);
  });
});
