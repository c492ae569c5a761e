import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn } from './match';
import { begins, chain, chainOf, digits, groups, isFirst, slip } from './match.fixture';

const { fourth, ninth, last, newer, txid } = digits;

describe('A ticket with several fingerprints', () => {
  test('is told in a line for each, those of fewer entries first', () => {
    for (const text of [
      `Fingerprint: ${fourth}\nUpdate on Monday, the new one is ${groups(last)}`,
      `${last}\n${fourth}`,
      `${fourth}${last}`,
    ])
      expect(matchesIn(text, chain), text).toEqual([isFirst(4), isFirst(12)]);
  });

  test('tells of one that fits nothing, beside one that fits', () => {
    const both = [isFirst(9), { is: 'none', all: [begins(newer)] }];
    for (const text of [
      `Fingerprint: ${ninth}\nUpdate on Monday, the new one is ${newer}`,
      `Fingerprint: ${newer}. Before: ${groups(ninth)}`,
      `${ninth}\n${newer}`,
      `${groups(newer)}\n${groups(ninth)}`,
      `${newer}${ninth}`,
      `${ninth} 2026-11-29 ${newer}`,
      `> ${ninth}\n> ${newer}\n${newer}`,
    ])
      expect(matchesIn(text, chain), text).toEqual(both);
  });

  test('tells of one that fits nothing, beside one that nearly fits or of which a part is there', () => {
    const wrong = slip(ninth, 'z');
    expect(matchesIn(`${wrong}\n${newer}`, chain)).toMatchObject([{ is: 'near' }, { is: 'none' }]);
    expect(matchesIn(`${ninth.slice(0, 40)}\n${newer}`, chain)).toMatchObject([
      { is: 'part' },
      { is: 'none' },
    ]);
    expect(matchesIn(ninth.slice(0, 20) + newer.slice(20), chain)).toMatchObject([{ is: 'none' }]);
  });

  test('finds the one that fits behind a transaction ID', () => {
    const text = `Transaction ${txid} left at noon. Fingerprint: ${ninth}`;
    expect(matchesIn(text, chain)).toEqual([isFirst(9), { is: 'none', all: [begins(txid)] }]);
  });

  test('is told in few lines, however many there are', () => {
    const all = [...chain, ...chainOf(9, 8)].join('\n');
    expect(matchesIn(all, chain)).toMatchObject([isFirst(10), isFirst(11), isFirst(12), { is: 'none' }]);
  });

  test('never loses one that fits nothing, wherever the others stand', () => {
    const one = fc.constantFrom(
      ninth,
      groups(ninth),
      fourth,
      slip(ninth, 'z'),
      ninth.slice(1),
      ninth.slice(4),
    );
    const gap = fc.constantFrom('\n', ' ', ', ', ' and ', '\n> ', ' 2026-11-29 ');
    const stranger = fc.stringMatching(/^[0-9a-f]{64}$/).filter((hex) => /(?:[a-f].*){12}/.test(hex));
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 3 }),
        fc.array(one, { maxLength: 3 }),
        gap,
        stranger,
        (before, after, gap, hex) => {
          const text = [...before, hex, ...after].join(gap);
          expect(matchesIn(text, chain).at(-1), text).toMatchObject({ is: 'none' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
