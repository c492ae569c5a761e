import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfCode } from './groups';

describe('A code', () => {
  test('breaks in groups of four where it is long, behind its sign too', () => {
    expect(partsOfCode('TJRabPrwbZy45sbavfcjinPJC18kjpRTv8').join(' ')).toBe(
      'TJRa bPrw bZy4 5sba vfcj inPJ C18k jpRT v8',
    );
    expect(partsOfCode('0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB').slice(0, 4)).toEqual([
      '0',
      'x',
      'dbF0',
      '3B40',
    ]);
    const tail = partsOfCode('hxxps://tronscan[.]org/#/address/TJRabPrwbZy45sbavfcjinPJC18kjpRTv8').slice(-2);
    expect(tail).toEqual(['jpRT', 'v8']);
  });

  test('that is short, and what stands around a long one, breaks anywhere', () => {
    for (const text of ['', '118204553', 'FH-FJF6-CYBM', '21561.55', 'a😀b'])
      expect(partsOfCode(text)).toEqual([...text]);
  });

  test('is the same put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^(0x)?[a-z0-9]{0,70}$/), (a, id) => {
        expect(partsOfCode(a + id + a).join('')).toBe(a + id + a);
      }),
    );
  });
});
