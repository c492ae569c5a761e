import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOver, partsFor } from '@/lib/exports/readers';
import { english } from '@/lib/wording/language.fixture';
import { asWritten } from './as-written';
import { readEntry } from './newer';
import { canonicalJson, type IncidentRecord } from './record';
import { anyRecord, entriesOf, seen } from './record.fixture';
import { openFile, writeFile } from './record-file';
import { upgrade } from './upgrade';

const [started, done] = entriesOf({ kind: 'action-done', action: 'end-call', seen });
const stamp = { id: '10000000-0000-4000-8000-000000000009', recordedAt: done?.recordedAt, zone: 'Etc/UTC' };
const fact = '20000000-0000-4000-8000-000000000001';
const recordWith = (...entries: object[]) => ({
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: [started, done, ...entries],
});

/** What a later version might write. */
const fromLater = [
  [
    'of a new kind',
    { ...stamp, kind: 'photo-taken', photo: { sha256: 'ab', tags: ['x', 1, null] } },
    'newer',
  ],
  [
    'of a new kind of fact',
    { ...stamp, kind: 'fact-recorded', fact, data: { kind: 'bank-letter' } },
    'newer',
  ],
  [
    'with a new field of a fact',
    { ...stamp, kind: 'fact-recorded', fact, data: { kind: 'ticket', number: '1', agent: { name: 'Ann' } } },
    'fact-recorded',
  ],
  ['with a new field', { ...done, id: stamp.id, mood: 'calm' }, 'action-done'],
] as const;

describe('An entry of a newer version', () => {
  for (const [what, raw, kind] of fromLater) {
    test(`is kept as it came, and read as far as it is known: ${what}`, () => {
      const upgraded = upgrade(structuredClone(recordWith(raw)));
      if (!upgraded.ok) throw new Error(JSON.stringify(upgraded.refusal));
      const last = upgraded.record.entries.at(-1);
      expect(last?.kind).toBe(kind);
      expect(last && asWritten(last)).toEqual(raw);
      expect(JSON.parse(canonicalJson(upgraded.record)).entries.at(-1)).toEqual(raw);
      const file = writeFile(upgraded.record);
      expect(JSON.parse(file).entries.at(-1)).toEqual(raw);
      const again = openFile(file);
      expect(again).toMatchObject({ ok: true, sealed: true });
      expect(again.ok && writeFile(again.record)).toBe(file);
    });
  }

  test('of an unknown kind goes only to who gets everything', () => {
    const { record } = upgrade(recordWith(fromLater[0][1])) as { record: IncidentRecord };
    const kindsFor = (reader: 'myself' | 'police' | 'exchange') =>
      handOver(record, partsFor(reader), english, '2026-11-22T14:40:00.000+11:00').record.entries.map(
        ({ kind }) => kind,
      );
    expect(kindsFor('myself')).toContain('newer');
    expect(kindsFor('police')).not.toContain('newer');
    expect(kindsFor('exchange')).not.toContain('newer');
  });

  for (const [what, raw] of [
    ['has no time', { ...stamp, recordedAt: 'yesterday', kind: 'photo-taken' }],
    ['has a kind that is none', { ...stamp, kind: 'Photo Taken' }],
    ['is of a kind we know, and does not hold together', { ...done, id: stamp.id, action: 'Not A Slug' }],
    ['has a prototype key', JSON.parse(`{"kind":"x","__proto__":{"a":1},"id":"${stamp.id}"}`)],
    ['has a key of every object', { ...stamp, kind: 'photo-taken', more: { constructor: 1 } }],
    ['has a broken character', { ...stamp, kind: 'photo-taken', text: '\ud800' }],
    ['has a text longer than any of ours', { ...stamp, kind: 'photo-taken', text: 'x'.repeat(10_001) }],
  ] as const) {
    test(`is damaged where it ${what}`, () => {
      expect(readEntry(raw)).toBeNull();
    });
  }

  test('is what an account is to the version before accounts: kept, with its fingerprint', () => {
    // Field names that this version does not know, holding accounts of known form.
    const later = (text: string) =>
      text.replaceAll('"account":{', '"konto":{').replace(/"account-(added|removed)"/g, '"konto-$1"');
    fc.assert(
      fc.property(anyRecord, (record) => {
        const bare = JSON.parse(later(canonicalJson(record)));
        const upgraded = upgrade(bare);
        if (!upgraded.ok) throw new Error(JSON.stringify(upgraded.refusal));
        const { entries } = upgraded.record;
        expect(entries.map(asWritten)).toEqual(bare.entries);
        const again = openFile(writeFile(upgraded.record));
        expect(again).toMatchObject({ ok: true, sealed: true });
        expect(again.ok && writeFile(again.record)).toBe(writeFile(upgraded.record));
        const kinds = record.entries.map(({ kind }) => (/^account-/.test(kind) ? 'newer' : kind));
        expect(entries.map(({ kind }) => kind)).toEqual(kinds);
      }),
    );
  });

  test('is none that this version writes', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        for (const entry of entries) {
          const read = readEntry(structuredClone(entry));
          expect(read).toEqual(entry);
          expect(read && asWritten(read)).toBe(read);
        }
      }),
    );
  });
});
