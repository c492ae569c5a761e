import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf, totalsOf } from './totals';

describe('A sum of amounts', () => {
  test('is exact, however many places they have', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['1240.00', '980.5'])).toBe('2220.5');
    expect(sumOf(['0.000000000000000001', '99999999999999999999'])).toBe(
      '99999999999999999999.000000000000000001',
    );
    expect(sumOf(['007', '3'])).toBe('10');
    expect(sumOf(['0', '0.000'])).toBe('0');
  });

  test('is that of whole numbers, with the point where it was', () => {
    const whole = fc.array(fc.bigInt({ min: 0n, max: 10n ** 30n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(whole, (all) => {
        const sum = all.reduce((a, b) => a + b, 0n);
        expect(sumOf(all.map(String))).toBe(String(sum));
        const parts = all.map((one) => `${one / 1_000n}.${String(one % 1_000n).padStart(3, '0')}`);
        const [before, after = ''] = sumOf(parts).split('.');
        expect(BigInt((before ?? '') + after.padEnd(3, '0'))).toBe(sum);
      }),
    );
  });
});

describe('What was taken', () => {
  test('is added up by asset, however it is written', () => {
    const taken = [
      { kind: 'transaction', asset: 'USDT', amount: '1240.00' },
      { kind: 'transaction', asset: ' usdt', amount: '980.5' },
      { kind: 'transaction', asset: 'US\u200bDT\u2060', amount: '1' },
      { kind: 'transaction', asset: '\u00a0USDT', amount: '1' },
      { kind: 'transaction', asset: 'BTC', amount: '0.018' },
    ] as const;
    expect(totalsOf(taken)).toEqual({ totals: ['2222.5 USDT', '0.018 BTC'], lacks: false });
    expect(totalsOf([...taken, { kind: 'transaction', asset: 'ETH' }]).lacks).toBe(true);
  });
});
