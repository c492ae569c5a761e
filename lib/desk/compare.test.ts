import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints, leaveOut } from '@/lib/incident/fingerprint';
import { anyRecord } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { compare, comparisonLines, type NamedVersion } from './compare';

const versionOf = ({ id, entries }: { id: string; entries: readonly object[] }) => ({
  chain: fingerprints(id, entries),
});

describe('Two versions of a record', () => {
  test('are compared by how far they go together, whatever is left out of either', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), fc.boolean(), (record, cut, isSecond) => {
        const whole = versionOf({
          ...record,
          entries: record.entries.map((one, i) => (i % 2 ? leaveOut(one) : one)),
        });
        const length = 1 + (cut % record.entries.length);
        const start = versionOf({ ...record, entries: record.entries.slice(0, length) });
        const both = isSecond ? compare(start, whole) : compare(whole, start);
        expect(both).toEqual(
          length === record.entries.length
            ? { is: 'same' }
            : { is: 'added', longer: isSecond ? 'second' : 'first', from: length },
        );
        const [, ...rest] = start.chain;
        const zero = '0'.repeat(64);
        expect(compare(whole, { ...start, chain: [zero, ...rest] })).toEqual({ is: 'apart' });
        if (length > 1)
          expect(compare(whole, { ...start, chain: start.chain.with(-1, zero) })).toEqual({
            is: 'differ',
            from: length - 1,
          });
      }),
    );
  });
});

describe('What is said of two versions', () => {
  const chain = ['1', '2', '3'];
  const file = (name: string, of: Partial<NamedVersion> = {}): NamedVersion => ({
    chain,
    name,
    fit: { is: 'whole' },
    left: 0,
    ...of,
  });
  const lines = (first: NamedVersion, second: NamedVersion) =>
    comparisonLines(compare(first, second), { first, second }, english);

  test('names the files, or which is above where both have one name', () => {
    const short = file('a.json', { chain: ['1'] });
    expect(lines(short, file('b.json'))).toEqual([
      'Of the two, “b.json” goes on where “a.json” ends. It has 2 more entries:',
    ]);
    expect(lines(short, file('a.json'))).toEqual([
      'Of the two, the lower file here goes on where the upper file here ends. It has 2 more entries:',
    ]);
    expect(lines(file('a.json'), short)[0]).toMatch(/the upper file here goes on/);
  });

  test('cannot be turned round by the name of a file', () => {
    const [line] = lines(file('\u202egnp\u200b.evil.json'), file('ملف.json'));
    expect(line).toContain('“[U+202E]gnp[U+200B].evil.json”');
    expect(line).toContain('“\u2068ملف\u2069.json”');
  });

  test('has what is left out of a copy, and that a file does not fit', () => {
    expect(lines(file('a'), file('b', { left: 2 }))).toEqual([
      'The same entries are in “a” and in “b”.',
      'In “b”, 2 entries are left out, so it shows less.',
    ]);
    expect(lines(file('a', { chain: ['1', 'x', 'y'], fit: { is: 'changed', at: [2] } }), file('b'))).toEqual([
      'Up to entry 1, “a” and “b” are the same. From then on they differ: ask which one is right.',
      'In “a”, something does not fit. Look at that first.',
    ]);
    expect(lines(file('a', { chain: ['x'] }), file('b'))[0]).toMatch(/^From the first entry on/);
  });
});
