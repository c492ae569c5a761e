import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root, textOf } from '@/lib/testing/project.fixture';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import type { Entry } from './entry';
import { fingerprintOf, fingerprints, fingerprintToGive, inGroups } from './fingerprint';
import type { IncidentRecord } from './record';
import { anyEntry, anyEntryOf, anyRecord, entriesOf, seen } from './record.fixture';
import { openFile, writeFile } from './record-file';
import { finish } from './upgrade';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const recordOf = (entries: Entry[]): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id,
  entries,
});

const second = 'lib/incident/second-program.mjs';
/** What the second program reports of a file. */
function secondProgram(text: string): { chain: string[]; differs: number | null; missing: number } {
  const path = scratchFile('record.json');
  writeFileSync(path, text);
  const program = join(root, second);
  return JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' }));
}

describe('The fingerprint', () => {
  test('is worked out again by a program of under 60 lines that knows only the description', slow, () => {
    const lines = textOf(second).split('\n');
    expect(lines.length).toBeLessThan(60);
    for (const record of fc.sample(anyRecord, { numRuns: 25, seed: 7 })) {
      const { chain, differs, missing } = secondProgram(writeFile(record));
      expect(chain).toEqual(fingerprints(record.id, record.entries));
      expect({ differs, missing }).toEqual({ differs: null, missing: 0 });
    }
  });

  test('is worked out the same for an entry that is longer than the scratch memory', slow, () => {
    const [first] = fc.sample(anyEntry, { numRuns: 1, seed: 7 }) as [Entry];
    const long = Object.assign({}, first, { text: 'é'.repeat(20_000) });
    const { chain } = secondProgram(
      JSON.stringify({ ...recordOf([first, long]), fingerprint: { chain: [] } }),
    );
    expect(chain).toEqual(fingerprints(id, [first, long]));
  });

  test('stays the one to give while only that it was given is noted, and is of the first entries', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(anyEntryOf('fingerprint-given')), (record, notes) => {
        const entries = [...record.entries, ...notes];
        const toGive = finish(fingerprintToGive(record));
        expect(finish(fingerprintToGive({ ...record, entries }))).toEqual(toGive);
        expect(fingerprints(record.id, entries)[toGive.count - 1]).toBe(toGive.fingerprint);
      }),
    );
    const entries = entriesOf({ kind: 'incident-closed', outcome: 'finished' });
    expect(finish(fingerprintToGive({ id, entries }))).toEqual({
      count: 2,
      fingerprint: fingerprintOf({ id, entries }),
    });
  });

  test('is the same for a copy with entries left out', () => {
    fc.assert(
      fc.property(anyRecord, fc.func(fc.boolean()), (record, leavesOut) => {
        const copy = JSON.parse(writeFile(record, leavesOut));
        expect(fingerprints(copy.id, copy.entries)).toEqual(fingerprints(record.id, record.entries));
      }),
    );
    const record = recordOf(entriesOf({ kind: 'incident-closed', outcome: 'finished' }));
    const { differs, missing } = secondProgram(writeFile(record, ({ kind }) => kind === 'incident-closed'));
    expect({ differs, missing }).toEqual({ differs: null, missing: 0 });
  });

  test('changes with every edit, drop, swap, addition and cut, from that entry on', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), anyEntry, (record, n, other) => {
        const { entries } = record;
        const before = fingerprints(id, entries);
        const at = n % entries.length;
        const next = (at + 1) % entries.length;
        fc.pre(JSON.stringify(entries[at]) !== JSON.stringify(other) && entries.length > 1 && at < next);
        const swapped = entries.with(at, entries[next] as Entry).with(next, entries[at] as Entry);
        for (const changed of [entries.with(at, other), entries.toSpliced(at, 1), swapped]) {
          const after = fingerprints(id, changed);
          expect(after.slice(0, at)).toEqual(before.slice(0, at));
          expect(after.slice(at).some((one) => before.includes(one))).toBe(false);
        }
        expect(before).not.toContain(fingerprints(id, [...entries, other]).at(-1));
        expect(fingerprints(id, entries.slice(0, -1)).at(-1)).not.toBe(before.at(-1));
      }),
    );
  });

  test('of a grown record still holds the earlier one', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(anyEntry), (record, more) => {
        const grown = fingerprints(record.id, [...record.entries, ...more]);
        expect(grown[record.entries.length - 1]).toBe(fingerprintOf(record));
      }),
    );
  });

  test('belongs to one record: the same entries under another id have another', () => {
    const entries = entriesOf();
    expect(fingerprints(id, entries)).not.toEqual(fingerprints(id.replace('7c', '7d'), entries));
  });

  test('is shown in sixteen groups of four', () => {
    expect(inGroups(fingerprintOf(recordOf(entriesOf())))).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  });
});

describe('The published vectors', () => {
  const vectors = JSON.parse(textOf('public/fingerprint/vectors.json')) as {
    what: string;
    file: { id: string; entries: object[]; fingerprint: { chain: string[] } };
  }[];

  test('are what the app and the second program work out', () => {
    expect(vectors.length).toBeGreaterThan(3);
    for (const { what, file } of vectors) {
      expect(fingerprints(file.id, file.entries), what).toEqual(file.fingerprint.chain);
      expect(secondProgram(JSON.stringify(file)), what).toEqual({
        chain: file.fingerprint.chain,
        differs: null,
        missing: 0,
      });
    }
  });

  test('open as records, but for the one with entries left out', () => {
    const reasons = vectors.map(({ file }) => {
      const opened = openFile(JSON.stringify(file));
      return opened.ok ? 'opens' : opened.refusal.reason;
    });
    expect(new Set(reasons)).toEqual(new Set(['opens', 'left-out']));
  });

  test('stand in the description as they are', () => {
    const text = textOf('public/fingerprint/description.txt');
    const [example] = vectors;
    for (const one of example?.file.fingerprint.chain ?? ['']) expect(text).toContain(one);
    expect(text).toContain(example?.file.id);
    expect(text).not.toContain('{{');
  });
});

describe('A file whose entries do not fit its fingerprint', () => {
  const done = (action: string) => ({ kind: 'action-done', action, seen }) as const;
  const record = recordOf(entriesOf(done('end-call'), done('freeze-account'), done('secure-email')));
  const alter = (
    change: (file: { entries: unknown[]; fingerprint: { count: number; chain: string[] } }) => void,
  ) => {
    const file = JSON.parse(writeFile(record));
    change(file);
    const opened = openFile(JSON.stringify(file));
    return opened.ok ? 'taken' : opened.refusal;
  };

  test('is refused from the entry that was changed', () => {
    expect(alter(() => {})).toBe('taken');
    expect(alter((file) => Object.assign(file.entries[2] as object, { action: 'end-call' }))).toEqual({
      reason: 'changed',
      entry: 3,
    });
    expect(alter((file) => file.entries.splice(1, 1))).toEqual({ reason: 'changed', entry: 2 });
    expect(alter((file) => file.entries.reverse())).toEqual({ reason: 'damaged', entry: 1 });
    expect(
      alter((file) => ([file.entries[1], file.entries[2]] = [file.entries[2], file.entries[1]])),
    ).toEqual({
      reason: 'changed',
      entry: 2,
    });
    expect(alter((file) => file.entries.push({ ...(file.entries[3] as object), id }))).toEqual({
      reason: 'changed',
      entry: 5,
    });
  });

  test('is refused as cut short when its end is missing', () => {
    expect(alter((file) => file.entries.pop())).toEqual({ reason: 'cut-short' });
  });

  test('is refused when its fingerprint is gone, or is no fingerprint', () => {
    for (const fingerprint of [null, {}, { count: 4 }, { count: 4, chain: 'x' }]) {
      expect(alter((file) => Object.assign(file, { fingerprint }))).toEqual({
        reason: 'damaged',
        entry: null,
      });
    }
    expect(alter((file) => Object.assign(file.fingerprint, { chain: ['x'] }))).toEqual({
      reason: 'changed',
      entry: 1,
    });
    expect(alter((file) => Reflect.deleteProperty(file, 'fingerprint'))).toEqual({
      reason: 'damaged',
      entry: null,
    });
    expect(alter((file) => Object.assign(file.fingerprint, { count: 3 }))).toEqual({
      reason: 'damaged',
      entry: null,
    });
  });
});
