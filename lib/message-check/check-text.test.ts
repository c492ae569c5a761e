import { describe, expect, test } from 'vitest';
import { mostLookedAt } from './beginning';
import { checkText } from './check-text';
import { goalOf } from './goal';

describe('The check by all that the app knows', () => {
  test('knows providers, offices and lines', () => {
    const { found, isCut } = checkText('okx.com, https://www.ic3.gov or https://988lifeline.org/');
    expect(found.map(({ answer }) => answer.whose?.id)).toEqual(['okx', 'us-ic3', 'us-988']);
    expect(isCut).toBe(false);
  });

  test('says where each address leads', () => {
    const [first] = checkText('https://binance.com.account.example/login').found;
    expect(first?.goal()).toEqual({ before: 'binance.com.', domain: 'account.example', inPlain: false });
  });

  test('looks at the beginning of a text without end, and says so', () => {
    const { found, isCut } = checkText(`${'word '.repeat(mostLookedAt / 5)}okx.com`);
    expect([found, isCut]).toEqual([[], true]);
  });

  test('calls nothing official in it', () => {
    const { found, verdict } = checkText(`okx.com ${'word '.repeat(mostLookedAt / 5)}`);
    expect(found.map(({ answer }) => answer.kind)).toEqual(['cannot-confirm']);
    expect(verdict?.code).toBe('mixed');
  });
});

describe('Where it leads', () => {
  for (const [kind, value, before, domain, inPlain] of [
    ['web', 'https://www.binance.com/en', 'www.', 'binance.com', false],
    ['web', 'https://a.b.github.io/x', 'a.', 'b.github.io', false],
    ['web', 'https://bіnance.com/', '', 'xn--bnance-pvf.com', true],
    ['web', 'http://[::1]/', '', '[::1]', false],
    ['mail', '"a@okx.com"@mail.evil.example', 'mail.', 'evil.example', false],
  ] as const) {
    test(`is cut round what somebody registered: ${value}`, () => {
      expect(goalOf({ kind, value })).toEqual({ before, domain, inPlain });
    });
  }

  test('is unknown for a number, a name and a program', () => {
    for (const kind of ['phone', 'handle', 'code'] as const)
      expect(goalOf({ kind, value: 'okx.com' }), kind).toBeNull();
    expect(goalOf({ kind: 'web', value: 'https://' })).toBeNull();
  });
});
