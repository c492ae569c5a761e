import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from './find-secrets';

const find = await loadFindSecrets();

/** Test numbers published by the card networks. */
const cards = {
  Visa: '4242424242424242',
  Mastercard: '5555555555554444',
  'Mastercard in the 2 series': '2223003122003222',
  'American Express': '378282246310005',
  Discover: '6011111111111117',
  'Diners Club': '30569309025904',
  JCB: '3530111333300000',
  UnionPay: '6200000000000005',
};

const inFours = (digits: string, gap: string) =>
  digits.length === 15 || digits.length === 14
    ? digits.replace(/^(.{4})(.{6})/, `$1${gap}$2${gap}`)
    : digits.replace(/(.{4})(?=.)/g, `$1${gap}`);

describe('A card number', () => {
  for (const [name, digits] of Object.entries(cards)) {
    test(`is certain as it is printed, or called a card: ${name}`, () => {
      for (const gap of [' ', '-', '\u00a0', '\u2009', '\u202f', '\u2007', '–', '.']) {
        const written = inFours(digits, gap);
        expect(find(`I read out ${written} to him`)).toEqual([
          { kind: 'card-number', start: 11, end: 11 + written.length, certain: true },
        ]);
      }
      expect(find(`card ${digits}`)).toEqual([
        expect.objectContaining({ kind: 'card-number', certain: true }),
      ]);
    });

    test(`is asked about where it is bare: ${name}`, () => {
      expect(find(digits)).toEqual([{ kind: 'card-number', start: 0, end: digits.length, certain: false }]);
      expect(find(digits, 'number')).toEqual(find(digits));
      expect(find(digits, 'amount')).toEqual([]);
      expect(find(`Ticket number ${digits}`)).toEqual([]);
    });
  }

  for (const [name, digits] of Object.entries(cards)) {
    test(`is found whatever stands beside it, with the same signs between its groups: ${name}`, () => {
      for (const gap of ['', ' ', '-', '  ', '\t', '\n', '/', '_', '|', ' | ', ',', ', ', ' · ']) {
        const written = inFours(digits, gap);
        for (const before of ['', '12/28 ', 'card no. 1 ', 'card: ', 'ABC-', 'カード', 'my card\n', 'Card.'])
          for (const behind of ['', ' 12/28 123', ' 123', '\n1228', 'です', '.', ' 12.28 and 4 digits'])
            expect(find(before + written + behind), before + written + behind).toContainEqual(
              expect.objectContaining({ kind: 'card-number', start: before.length }),
            );
      }
    });
  }

  test('is found in the digits of other scripts', () => {
    for (const zero of ['٠', '۰', '०']) {
      const digits = inFours(cards.Visa, ' ').replace(/\d/g, (digit) =>
        String.fromCharCode(zero.charCodeAt(0) + Number(digit)),
      );
      expect(find(digits)).toEqual([{ kind: 'card-number', start: 0, end: digits.length, certain: true }]);
    }
  });

  test('is asked about where it is called something else', () => {
    expect(find('serial 4539 1488 0343 6467')).toEqual([expect.objectContaining({ certain: false })]);
  });

  test('is none with a slip', () => {
    const slips = Object.values(cards).flatMap((digits) =>
      [...digits].map((digit, at) => digits.slice(0, at) + ((Number(digit) + 1) % 10) + digits.slice(at + 1)),
    );
    expect(slips.filter((digits) => find(inFours(digits, ' ')).length > 0)).toEqual([]);
  });

  for (const [name, text] of Object.entries({
    'an IBAN of Estonia, whose groups begin as a card': 'EE38 2200 2210 2014 5685',
    'a fingerprint with groups of digits': '4242 4242 4242 4242 a3f0 91bc',
    'a fingerprint with digits behind letters': 'a3f0 91bc 4242 4242 4242 4242',
    'the account behind an IBAN': 'EE38 4242 4242 4242 4242',
    'a time in nanoseconds': '1763884800000000000',
    'a phone number': '+49 1512 3456789012',
    'an amount': '4242424242424242.42',
    'a version': '4.2424.2424.2424.242',
    'groups of several kinds': '4242.4242 4242-4242',
  })) {
    test(`is none: ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }

  test('is not seen in numbers of chance that are called something else', () => {
    const number = fc.noBias(fc.bigInt({ min: 10n ** 12n, max: 10n ** 19n - 1n }));
    const alarms = fc.sample(number, 2_000).filter((digits) => find(`Order ${digits}`).length > 0);
    expect(alarms).toEqual([]);
  });
});
