import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCaseNumber } from '@/lib/incident/case-number';
import { caseLetters, endOf, type Refusal, refusalOf } from './case-by-link';

const table: Record<Refusal | 'rides', readonly string[]> = {
  rides: ['482615', 'CS482615', 'CS-482615', 'cs-482615', 'INC-000123', 'T-999999', '012345'],
  // Subscribers’ numbers: local, national, with what stands before them, and with more behind.
  long: [
    'TEL18885550199',
    '18885550199',
    '1-888-555-0199',
    '5550199',
    '61234567',
    '912345678',
    '8885550199',
    '00441632960199',
    '01144163296019901',
    '118204553',
    'CS-118204553',
    'CALL-0800-555-1234',
    '1'.repeat(40),
    '1888a5550199',
    'aa18885550-1990-4000-8000-000000000000',
  ],
  // Short numbers: of emergency services, of information, for texts that cost money.
  short: ['911', '112', '0', '12345', '70007', '116117', '118118', 'CS-911', 'T60000'],
  letters: [
    'TEL482615',
    'CALL-482615',
    'SMS-12345',
    'PAY-ME-NOW',
    'HELP',
    'ABCD-1',
    'FBI-482615',
    'call us',
    '482615CALL',
    '48CALL26',
    'deadbeef',
    'CASE-482615',
  ],
  signs: ['', '-482615', '482-615', '48 26 15', '+482615', '٤٨٢٦١٥', '482615\n', '482.615', '#482615', 'ÄÖ'],
};

describe('A case number on a link', () => {
  for (const [refusal, numbers] of Object.entries(table))
    test(`${refusal === 'rides' ? 'may ride' : `is refused: ${refusal}`}`, () => {
      for (const number of numbers)
        expect(refusalOf(number), JSON.stringify(number)).toBe(refusal === 'rides' ? null : refusal);
    });

  test('has six digits at most, one of a few words of ours in front, and opens in every record', () => {
    const piece = fc.oneof(
      fc.constantFrom('TEL', 'CALL', 'CS', 'INC', '-', ' ', '+', '#', 'a', '11', '00'),
      fc.stringMatching(/^[0-9]{1,7}$/),
      fc.string({ maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((all) => all.join(''));
    const right = fc
      .tuple(
        fc.constantFrom('', ...caseLetters),
        fc.constantFrom('', '-'),
        fc.stringMatching(/^[2-9][0-9]{5}$/),
      )
      .map(([letters, hyphen, digits]) => `${letters}${letters && hyphen}${digits}`);
    fc.assert(
      fc.property(fc.oneof(text, right), (number) => {
        if (refusalOf(number) !== null) return;
        expect(number.match(/[0-9]/g)).toHaveLength(6);
        const letters = number.replace(/[^a-z]/gi, '').toUpperCase();
        expect(letters === '' || (caseLetters as readonly string[]).includes(letters)).toBe(true);
        expect(isCaseNumber(number)).toBe(true);
        expect(endOf(number)).toMatch(/^[0-9]{4}$/);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(fc.property(right, (number) => refusalOf(number) === null));
  });
});
