import { describe, expect, test } from 'vitest';
import { isAtStep, lastStepOf, unread } from './whereabouts';

describe('The way back to the steps leads', () => {
  test('to the step that was on the screen last', () => {
    expect(lastStepOf('a')).toBeNull();
    isAtStep('a', '/en/respond/binance/#freeze-account');
    isAtStep('a', '/en/respond/google/#change-password');
    expect(lastStepOf('a')).toBe('/en/respond/google/#change-password');
  });

  test('to a step that was left before the records were read', () => {
    isAtStep(unread, '/en/respond/binance/#freeze-account');
    expect(lastStepOf('a')).toBe('/en/respond/binance/#freeze-account');
  });

  test('to none of another record', () => {
    isAtStep('a', '/en/respond/binance/#freeze-account');
    isAtStep(null, '/en/respond/binance/#end-call');
    expect(lastStepOf('a')).toBeNull();
    isAtStep('b', '/en/respond/binance/#end-call');
    expect(lastStepOf('a')).toBeNull();
  });
});
