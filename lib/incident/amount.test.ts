import { describe, expect, test } from 'vitest';
import { readingsOf, storedAmount } from './amount';

describe('An amount as it was pasted', () => {
  for (const [text, ...readings] of [
    ['$3,824.00', '3824.00'],
    ['21 561.55', '21561.55'],
    ['35.655206USDT', '35.655206'],
    ['35.655206 usdt', '35.655206'],
    ['USDT 35.655206', '35.655206'],
    ['USD₮ 120', '120'],
    ['−35.655206 USDT', '35.655206'],
    ['-$1,200', '1200', '1.200'],
    ['(0.5) BTC', '0.5'],
    ['≈ 0.00042 ₿', '0.00042'],
    ['US$ 3,824', '3824', '3.824'],
    ['R$ 1.234,56', '1234.56'],
    ['A$1,250.75', '1250.75'],
    ['€12,5', '12.5'],
    ['3.824,00 €', '3824.00'],
    ['3 824,00 zł', '3824.00'],
    ['3\u202f824,00\u00a0€', '3824.00'],
    ['CHF 1’234’567.50', '1234567.50'],
    ["1'234.50", '1234.50'],
    ['₹1,23,456.00', '123456.00'],
    ['Rs. 12,34,567', '1234567'],
    ['1,234,567.891', '1234567.891'],
    ['1.234.567', '1234567'],
    ['1,234', '1234', '1.234'],
    ['1.234 ETH', '1.234', '1234'],
    ['0,123', '0.123'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['٣٬٨٢٤٫٠٠', '3824.00'],
    ['۲۱۵۶۱٫۵۵ تومان', '21561.55'],
    ['३,८२४.००', '3824.00'],
    ['３，８２４．００円', '3824.00'],
    ['500元', '500'],
    ['1_000_000', '1000000'],
    ['3,824.00 dollars', '3824.00'],
    ['\u20683824.00\u2069', '3824.00'],
  ])
    test(`is read as it is meant: ${text}`, () => {
      expect(readingsOf(text ?? '')).toEqual(readings);
      for (const one of readings) expect(one).toMatch(storedAmount);
    });

  for (const text of [
    '',
    'all of it',
    '10k',
    '1.5 mil',
    '2 million',
    '3 lakh',
    ...[
      '5 grand',
      '2 hundred',
      '5 tausend',
      '12 duizend',
      '5 bin',
      '1 milyon',
      '2 milioni',
      '3 mila',
      '3 mille',
    ],
    ...['1 millón', '2 milhões', '2 tysiące', '5 тысяч', '1 миллион', '5 triệu', '5 nghìn', '5 แสน'],
    '5万元',
    '3 млн',
    '1e-8',
    '5%',
    '0x1f',
    '10-20',
    '2026-11-22',
    '12:30',
    '1,2,3',
    '1,234.56.78',
    '1 2345',
    '0.5 BTC (32,000 USD)',
    '3 coins and 2 more',
    '1'.repeat(100),
  ])
    test(`is none, or not only one: ${text.slice(0, 24)}`, () => expect(readingsOf(text)).toEqual([]));

  test('that can be stored as it stands is read so first', () => {
    for (const text of ['3824.00', '0', '35.655206', '1.234']) expect(readingsOf(text)[0]).toBe(text);
  });
});
