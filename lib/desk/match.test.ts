import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchOf } from './match';

const digit = '0123456789abcdef';
const chainOf = (length: number, seed: number) =>
  fc.sample(fc.stringMatching(/^[0-9a-f]{64}$/), { numRuns: length, seed });
const chain = chainOf(12, 3);
const [, , , , , , , , ninth = ''] = chain;
const last = chain.at(-1) ?? '';
const groups = (hex: string) => hex.replace(/.{4}/g, '$& ').trim();

describe('A pasted fingerprint', () => {
  test('is that of all entries, or of the first of them', () => {
    expect(matchOf(last, chain)).toEqual({ is: 'first', entries: 12, all: true });
    expect(matchOf(ninth, chain)).toEqual({ is: 'first', entries: 9, all: false });
  });

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
  };
  for (const [how, text] of Object.entries(written))
    test(`is read ${how}`, () => {
      expect(matchOf(text, chain)).toEqual({ is: 'first', entries: 9, all: false });
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
        const match = matchOf(wrong, chain);
        expect(match).toMatchObject({ is: 'near', entries: 9 });
      }),
      { numRuns: 300 },
    );
  });

  test('of another record belongs to no entry', () => {
    for (const one of chainOf(50, 4)) expect(matchOf(one, chain)).toEqual({ is: 'none' });
  });

  test('that the file names, of entries that are not in it, is told as that', () => {
    expect(matchOf(last, chain.slice(0, 9), chain)).toEqual({ is: 'beyond', entries: 12 });
    expect(matchOf(ninth, chain.slice(0, 9), chain)).toEqual({ is: 'first', entries: 9, all: true });
  });

  test('that the file names for entries that are others now is told as that', () => {
    const changed = chain.with(8, '0'.repeat(64));
    expect(matchOf(ninth, changed, chain)).toEqual({ is: 'named', entries: 9 });
  });

  test('of which only the beginning was pasted says so, whether it begins one or not', () => {
    expect(matchOf(ninth.slice(0, 16), chain)).toEqual({ is: 'part', digits: 16, entries: 9 });
    expect(matchOf(`${ninth.slice(0, 16)}`.replace(/./, 'g'), chain).is).not.toBe('first');
    expect(matchOf('0123456789abcdef0123', chain)).toEqual({ is: 'part', digits: 20, entries: null });
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
    ])
      expect(matchOf(text, chain), text).toEqual({ is: 'unreadable' });
  });

  test('is looked for in long and hostile texts without end', () => {
    const begun = performance.now();
    for (const text of [
      'a '.repeat(500_000),
      'f'.repeat(1_000_000),
      `${'0-'.repeat(9_999)}g`,
      'ﷺ'.repeat(20_000),
    ])
      expect(matchOf(text, chain).is).not.toBe('first');
    expect(performance.now() - begun).toBeLessThan(60_000);
  });
});
