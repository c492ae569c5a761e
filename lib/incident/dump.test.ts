import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type IncidentRecord } from './record';
import { anyRecord, entriesOf, seen } from './record.fixture';
import { openFile } from './record-file';

const done = { kind: 'action-done', action: 'end-call', seen } as const;
const record: IncidentRecord = {
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: entriesOf(done, done),
};

/** The raw data of a device that holds these records. */
const rows = (records: readonly IncidentRecord[]) => ({
  slots: records.map(({ entries: _, ...head }, i) => ({ key: `s${i}`, value: { slot: `s${i}`, ...head } })),
  entries: records.flatMap(({ entries }, i) =>
    entries.map((value, seq) => ({ key: [`s${i}`, seq], value })).toReversed(),
  ),
  settings: [{ key: 'current', value: 's0' }],
});
const opened = (raw: unknown) => {
  const file = openFile(JSON.stringify(raw));
  return file.ok ? [file.record, ...(file.others ?? [])].map(canonicalJson).toSorted() : file.refusal.reason;
};

describe('The raw data of a device', () => {
  test('gives back every record that was stored', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        (all) => {
          expect(opened(rows(all))).toEqual(all.map(canonicalJson).toSorted());
        },
      ),
      { numRuns: 30 },
    );
  });

  test('gives back what stood on the screen and had not been stored', () => {
    const stored = { ...record, entries: record.entries.slice(0, 1) };
    const onScreen = { held: [{ slot: 's0', record, label: {} }], unreadable: [] };
    expect(opened({ onScreen, ...rows([stored]) })).toEqual([canonicalJson(record)]);
    expect(opened({ onScreen, onDeviceFailed: 'SecurityError' })).toEqual([canonicalJson(record)]);
  });

  test('gives back what can be read beside what cannot', () => {
    const raw = rows([record, { ...record, id: 'none' }]);
    expect(opened(raw)).toEqual([canonicalJson(record)]);
  });

  for (const [what, raw] of [
    ['nothing', { slots: [], entries: [] }],
    ['rows that are none', { slots: [1, null, { value: 2 }], entries: {} }],
    ['a screen that is none', { onScreen: { held: [null, 1, { record: [] }] } }],
  ] as const) {
    test(`is no record where it holds ${what}`, () => {
      expect(opened(raw)).toBe('not-a-record');
    });
  }

  test('is read once, however many rows name one record', () => {
    const [{ value: head } = { value: {} }] = rows([record]).slots;
    const many = Array.from({ length: 5_000 }, (_, i) => ({ key: `s${i}`, value: head }));
    expect(opened({ ...rows([record]), slots: many })).toEqual([canonicalJson(record)]);
  });

  test('is too much where it holds more records than anybody has', () => {
    const many = Array.from({ length: 201 }, () => ({ record }));
    expect(opened({ onScreen: { held: many.slice(0, 200) } })).toEqual([canonicalJson(record)]);
    expect(opened({ onScreen: { held: many } })).toBe('too-large');
  });

  test('is read fast where its rows leave holes', () => {
    const holes = Array.from({ length: 150 }, (_, i) => ({ key: [`s${i}`, 19_999], value: {} }));
    const slots = Array.from({ length: 150 }, (_, i) => ({ key: `s${i}`, value: { slot: `s${i}` } }));
    expect(opened({ slots, entries: holes })).toBe('not-a-record');
  });
});
