import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints } from '@/lib/incident/fingerprint';
import { matchesIn } from './match';
import { begins, chain, chainOf, digits, groups, isFirst, slip } from './match.fixture';

const { ninth, last, foreign, txid } = digits;
const digit = '0123456789abcdef';

describe('A pasted fingerprint', () => {
  test('is that of all entries, or of the first of them', () => {
    expect(matchesIn(last, chain)).toEqual([isFirst(12)]);
    expect(matchesIn(ninth, chain)).toEqual([isFirst(9)]);
  });

  const lines = (each: number, between: string) =>
    (ninth.match(RegExp(`.{${each}}`, 'g')) ?? []).join(between);
  const written: Record<string, string> = {
    'in groups': groups(ninth),
    'in groups on four lines': groups(ninth).replace(/(.{20})/g, '$1\n'),
    'in upper case': ninth.toUpperCase(),
    'with hyphens, dots and colons': ninth
      .replace(/(..)/g, '$1-')
      .replace(/-$/, '')
      .replace('-', '.')
      .replace('-', ':'),
    'in wide signs': [...ninth]
      .map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0))
      .join(''),
    'with letters of other alphabets': ninth
      .replaceAll('a', 'а')
      .replaceAll('c', 'с')
      .replaceAll('e', 'е')
      .replaceAll('0', 'O')
      .replaceAll('1', 'l'),
    'in Arabic digits': ninth.replace(/[0-9]/g, (one) => String.fromCodePoint(0x660 + Number(one))),
    'in Devanagari digits': ninth.replace(/[0-9]/g, (one) => String.fromCodePoint(0x966 + Number(one))),
    'with marks that cannot be seen': ninth.replace(/(.{8})/g, '$1\u200b\u202a'),
    'in a sentence': `The fingerprint of the record FH-0BAD-CAFE, first 9 entries, is: ${groups(ninth)}. Face it, Bob.`,
    'in a ticket of several lines': `Case 482615\nRecord FH-7C9E-6679\nFingerprint (9 entries)\n${groups(ninth)}\nTime 12:04`,
    'in a quoted mail': `> ${lines(32, '\r\n> ')}\n> Bob`,
    'in a mail that was quoted twice': `>> ${lines(8, '\n>> ')}`,
    'with a soft break': lines(32, '=\n'),
    'with marks of HTML': `<p class="x">${lines(16, '<br />')}&nbsp;</p>`,
    'with a letter before it': `x${ninth}`,
    'with a word behind it': `${ninth}thanks`,
    'behind a date': `2026-11-29 10:22: ${ninth} 12`,
    'behind a transaction ID': `Transaction 0x${txid} left. ${ninth}`,
    'at the end of a long text': `${'hello '.repeat(10_000)}${ninth}`,
    twice: `${ninth}\n> ${groups(ninth)}`,
  };
  for (const [how, text] of Object.entries(written))
    test(`is read ${how}`, () => {
      expect(matchesIn(text, chain)).toEqual([isFirst(9)]);
    });

  test('with a few slips is said to be nearly one, and never taken for it', () => {
    const slips = fc.array(fc.tuple(fc.nat(63), fc.constantFrom('other', 'out', 'in')), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(slips, (all) => {
        const wrong = all.reduce((text, [at, how]) => {
          const sign = digit[(digit.indexOf(text[at] ?? '0') + 5) % 16] ?? '0';
          const skips = how === 'in' ? 0 : 1;
          return text.slice(0, at) + (how === 'out' ? '' : sign) + text.slice(at + skips);
        }, ninth);
        fc.pre(!wrong.includes(ninth));
        expect(matchesIn(wrong, chain)).toMatchObject([{ is: 'near', entries: 9 }]);
      }),
      { numRuns: 300 },
    );
  });

  test('with a slip is found whatever stands beside it, and the slip alone is counted', () => {
    const wrong = slip(ninth, ninth[40] === 'a' ? 'b' : 'a');
    for (const text of [
      `FH-EXAM-P1E0 9 ${wrong}`,
      `2026-11-29 10:22: ${groups(wrong)}`,
      `A: ${wrong} 29.11.2026`,
      `${wrong}abc`,
      `> ${wrong.slice(0, 32)}\n> ${wrong.slice(32)}`,
      slip(ninth, 'z'),
      slip(ninth, 'S', 3),
    ])
      expect(matchesIn(text, chain), text).toMatchObject([{ is: 'near', entries: 9, differ: 1 }]);
  });

  test('of another record belongs to no entry', () => {
    for (const one of chainOf(50, 4))
      expect(matchesIn(one, chain)).toEqual([{ is: 'none', all: [begins(one)] }]);
    expect(matchesIn(`z${groups(foreign)}`, chain)).toMatchObject([{ is: 'none' }]);
    expect(matchesIn('0'.repeat(64), chain)).toEqual([{ is: 'none', all: ['0000'] }]);
  });

  test('that the file names, of entries that are not in it, is told as that', () => {
    expect(matchesIn(last, chain.slice(0, 9), chain)).toMatchObject([{ is: 'beyond', entries: 12 }]);
    expect(matchesIn(ninth, chain.slice(0, 9), chain)).toMatchObject([
      { is: 'first', entries: 9, all: true },
    ]);
  });

  test('that the file names for entries that are others now is told as that', () => {
    const changed = chain.with(8, '0'.repeat(64));
    expect(matchesIn(ninth, changed, chain)).toMatchObject([{ is: 'named', entries: 9 }]);
  });

  test('of which only a part was pasted says so, whether it is of one or not', () => {
    const part = { is: 'part', entries: 9 };
    expect(matchesIn(ninth.slice(0, 16), chain)).toMatchObject([{ ...part, digits: 16 }]);
    expect(matchesIn(ninth.slice(32), chain)).toMatchObject([{ ...part, digits: 32 }]);
    expect(matchesIn(ninth.slice(10, 40), chain)).toMatchObject([{ ...part, digits: 30 }]);
    expect(matchesIn('0123456789abcdef0123', chain)).toEqual([{ is: 'part-none', digits: 20 }]);
  });

  test('of which only a part was pasted is found whatever stands beside it', () => {
    const half = ninth.slice(0, 40);
    for (const text of [
      `2026-11-29 10:22: ${half}`,
      `FH-EXAM-P1E0 9 ${half}`,
      `A: ${half} 29.11.2026`,
      `x${half}`,
    ]) {
      const [match] = matchesIn(text, chain);
      expect(match, text).toMatchObject({ is: 'part', entries: 9 });
    }
  });

  test('is not found where there is none', () => {
    for (const text of [
      '',
      ' ',
      'ab',
      'none',
      'The customer called at 12:04.',
      'FH-7C9E-6679',
      '\u202e',
      '482615',
      '+44 20 7946 0958, 2026-11-29 10:22:05, 2026-11-30 11:22:06, 1240.00, 980.50, 0.5, 482615, 120000',
      '7c9e6679-7425-40de-944b-e07fc1f90ae7, a1b2c3d4-7425-40de-944b-e07fc1f90ae8',
      `0x${txid}`,
    ])
      expect(matchesIn(text, chain), text).toEqual([{ is: 'unreadable' }]);
  });

  test('is looked for in long and hostile texts without end', () => {
    const long = fingerprints(
      'long',
      Array.from({ length: 20_000 }, (_, i) => ({ leftOut: i.toString(16).padStart(64, '0') })),
    );
    for (const text of [
      'a '.repeat(49_000),
      'f'.repeat(99_000),
      `${'0-'.repeat(9_999)}g`,
      'ﷺ'.repeat(5_000),
      'ﷺ'.repeat(20_000),
      '<p '.repeat(30_000),
      '7c9e6679-7425-'.repeat(7_000),
      `a${' '.repeat(99_000)}b`,
      'f'.repeat(1_000_000),
      foreign,
      slip(long[19_999] ?? '', 'z'),
      chainOf(1_500, 9).join('\n'),
      long
        .slice(0, 1_500)
        .map((hex) => slip(hex, 'z'))
        .join(''),
    ]) {
      const begun = performance.now();
      expect(matchesIn(text, long, long).some(({ is }) => is === 'first')).toBe(false);
      expect(performance.now() - begun, text.slice(0, 9)).toBeLessThan(3_000);
    }
  });

  test('is looked for among 20,000 in less time than a tap takes', () => {
    const long = fingerprints(
      'long',
      Array.from({ length: 20_000 }, () => ({ leftOut: foreign })),
    );
    const times = [foreign, long[9] ?? '', slip(long[9] ?? '', 'z')].map((text) => {
      const begun = performance.now();
      matchesIn(text, long, long);
      return performance.now() - begun;
    });
    // The middle one of three, since another program may hold the processor.
    expect(times.toSorted((a, b) => a - b)[1]).toBeLessThan(300);
  });

  test('in a text that is too long is not said to be missing', () => {
    expect(matchesIn(`${ninth}${' '.repeat(100_000)}`, chain)).toEqual([{ is: 'too-long' }]);
    expect(matchesIn('ﷺ'.repeat(20_000), chain)).toEqual([{ is: 'too-long' }]);
  });
});
