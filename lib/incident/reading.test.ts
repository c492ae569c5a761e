import { describe, expect, test } from 'vitest';
import type { Entry } from './entry';
import { canonicalJson, type IncidentRecord } from './record';
import { entriesOf, seen } from './record.fixture';
import { reading, writeFile } from './record-file';
import { finish } from './upgrade';

const done = (action: string) => ({ kind: 'action-done', action, seen }) as const;
const record: IncidentRecord = {
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: entriesOf(done('end-call'), done('freeze-account'), done('secure-email')),
};
const text = writeFile(record);
const read = (written: string) => finish(reading(written));

type File = { entries: Entry[]; fingerprint: { count: number; chain: string[] } };
function fitOf(change: (file: File) => void) {
  const file: File = JSON.parse(text);
  change(file);
  const opened = read(JSON.stringify(file));
  return opened.ok ? opened.fit : opened.refusal;
}

describe('What a file shows of itself', () => {
  test('is whole as it was written, with entries left out too', () => {
    expect(fitOf(() => {})).toEqual({ is: 'whole' });
    const copy = read(writeFile(record, ({ kind }) => kind === 'action-done'));
    expect(copy).toMatchObject({ ok: true, fit: { is: 'whole' } });
    expect(copy.ok && [copy.sequence.length, copy.record.entries.length]).toEqual([4, 1]);
  });

  test('names the entry that was changed, and that alone', () => {
    for (const at of [1, 2, 3])
      expect(fitOf(({ entries }) => Object.assign(entries[at] ?? {}, { action: 'end-it' }))).toEqual({
        is: 'changed',
        at: [at + 1],
      });
  });

  test('names both entries beside a fingerprint that was changed, and both that changed places', () => {
    expect(fitOf(({ fingerprint }) => fingerprint.chain.splice(1, 1, '0'.repeat(64)))).toEqual({
      is: 'changed',
      at: [2, 3],
    });
    expect(fitOf(({ fingerprint }) => fingerprint.chain.splice(1, 1, 'F'))).toEqual({
      is: 'changed',
      at: [2, 3],
    });
    expect(fitOf(({ entries }) => entries.splice(1, 2, ...entries.slice(1, 3).toReversed()))).toEqual({
      is: 'changed',
      at: [2, 3],
    });
  });

  test('says of an end that is missing how many entries there were, at every entry', () => {
    for (const left of [1, 2, 3])
      expect(fitOf(({ entries }) => entries.splice(left))).toEqual({ is: 'short', says: 4 });
  });

  test('tells entries put in at the end, and a wrong count', () => {
    const more = (file: File) =>
      file.entries.push({ ...(file.entries[3] as Entry), id: '00000000-0000-4000-8000-000000000001' });
    expect(fitOf(more)).toEqual({ is: 'changed', at: [5] });
    expect(fitOf(({ fingerprint }) => Object.assign(fingerprint, { count: 3 }))).toEqual({
      is: 'miscounted',
      says: 3,
    });
    expect(fitOf(({ fingerprint }) => Object.assign(fingerprint, { count: 9 }))).toEqual({
      is: 'short',
      says: 9,
    });
  });

  test('tells a digest that was changed where an entry is left out', () => {
    const copy = JSON.parse(writeFile(record, ({ kind }) => kind === 'action-done'));
    copy.entries[2].leftOut = '0'.repeat(64);
    expect(read(JSON.stringify(copy))).toMatchObject({ ok: true, fit: { is: 'changed', at: [3] } });
    copy.entries[2].leftOut = 'x';
    expect(read(JSON.stringify(copy))).toEqual({ ok: false, refusal: { reason: 'damaged', entry: 3 } });
  });

  test('is at odds with every change of one byte that changes the record', () => {
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder();
    const told = canonicalJson(record);
    const unseen: string[] = [];
    for (const [at, was] of bytes.entries()) {
      // Each bit turned over, and the signs that mean something in JSON and in dates.
      const others = new Set([
        ...Array.from({ length: 8 }, (_, bit) => was ^ (1 << bit)),
        ...[...'0" ,}]\\'].map((one) => one.charCodeAt(0)),
      ]);
      others.delete(was);
      for (const other of others) {
        bytes[at] = other;
        const seen = read(decoder.decode(bytes));
        const isHarmless = seen.ok && seen.fit.is === 'whole' && canonicalJson(seen.record) === told;
        if (seen.ok && seen.fit.is === 'whole' && !isHarmless) unseen.push(`${at}: ${was} to ${other}`);
        if (seen.ok && seen.fit.is === 'without') unseen.push(`${at}: ${was} to ${other}, without`);
      }
      bytes[at] = was;
    }
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(unseen).toEqual([]);
  });

  test('is cut short wherever the text is cut', () => {
    for (let at = text.indexOf('"recordedAt"') + 12; at < text.length; at++)
      expect(read(text.slice(0, at)), String(at)).toEqual({ ok: false, refusal: { reason: 'cut-short' } });
  });

  test('is damaged, and not cut, where its end is there and something before it was changed', () => {
    const damaged = { ok: false, refusal: { reason: 'damaged', entry: null } };
    expect(read(`${text}garbage`)).toEqual(damaged);
    // Every quote, bracket and colon taken out, one at a time: none takes the end with it.
    for (const [at, sign] of [...text].entries())
      if ('"[]{}:,'.includes(sign) && at < text.lastIndexOf('"version"')) {
        const seen = read(text.slice(0, at) + text.slice(at + 1));
        expect(seen.ok ? '' : seen.refusal.reason, String(at)).not.toBe('cut-short');
      }
  });

  test('is no count or version that nobody writes', () => {
    for (const count of [0, -5, 1.5, 1e300, 20_001])
      expect(fitOf(({ fingerprint }) => Object.assign(fingerprint, { count }))).toEqual({
        reason: 'damaged',
        entry: null,
      });
    for (const version of ['2.5', '1e999', '"3"'])
      expect(read(text.replace(/"version":2/, `"version":${version}`))).toEqual({
        ok: false,
        refusal: { reason: 'damaged', entry: null },
      });
  });
});
