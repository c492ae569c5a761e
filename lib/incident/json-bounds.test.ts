import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAtMost, isOutOfBounds } from './json-bounds';
import { canonicalJson } from './record';
import { anyRecord, entriesOf, seen } from './record.fixture';
import { mostEntries, openFile, writeFile } from './record-file';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('A text that should not be parsed', () => {
  for (const [what, text] of [
    ['nested without end', '['.repeat(1_000_000)],
    ['nested and closed', nested(1_000_000)],
    ['nested in a record', `{"format":"first-hour-record","entries":${'[{"a":'.repeat(1_000_000)}`],
    ['nested behind words with quotes in them', `["\\"[\\\\",${nested(101)}]`],
    ['of more values than any record', `[${'0,'.repeat(2_000_001)}0]`],
    ['of more empty things than any record', `[${'{}'.repeat(2_000_001)}]`],
  ] as const) {
    test(`is one ${what}`, () => {
      expect(isOutOfBounds(text)).toBe(true);
      expect(openFile(text)).toEqual({ ok: false, refusal: { reason: 'not-a-record' } });
    });
  }

  test('is none as deep as is allowed', () => {
    expect(isOutOfBounds(nested(100))).toBe(false);
    expect(isOutOfBounds(nested(101))).toBe(true);
  });

  test('is no record, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(isOutOfBounds(canonicalJson(record))).toBe(false);
      }),
    );
  });

  test('is none of the files we write, up to the longest that is opened', () => {
    const done = { kind: 'action-done', action: 'end-call', seen } as const;
    const entries = entriesOf(...Array.from({ length: mostEntries - 1 }, () => done));
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const record = { format: 'first-hour-record', version: 2, id, entries } as const;
    expect(entries).toHaveLength(mostEntries);
    const opened = openFile(writeFile(record));
    expect(opened.ok && opened.sealed && opened.record.entries.length).toBe(mostEntries);
  });

  test('is none that is only long, whatever brackets stand in its words', () => {
    const brackets = fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ',', 'a') });
    fc.assert(
      fc.property(brackets, (text) => {
        expect(isOutOfBounds(JSON.stringify([text.repeat(200), text]))).toBe(false);
      }),
    );
    expect(isOutOfBounds(JSON.stringify('[,{'.repeat(1_000_000)))).toBe(false);
  });
});

describe('A value of so many values', () => {
  test('is counted with all that is in it, itself too', () => {
    const values = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + values(one), 1)
        : 1;
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 20 }), (value, most) => {
        expect(holdsAtMost(value, most)).toBe(values(value) <= most);
      }),
    );
  });

  test('is not looked through to its end', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    expect(holdsAtMost(endless, 1_000)).toBe(false);
  });
});
