import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import { canonicalJson, type IncidentRecord } from '@/lib/incident/record';
import { anyAccount, anyEntryOf, anyRecord } from '@/lib/incident/record.fixture';
import { openFile } from '@/lib/incident/record-file';
import { slow } from '@/lib/testing/slow.fixture';
import { english } from '@/lib/wording/language.fixture';
import { bundle } from './bundle';
import type { Handover } from './format';
import { recordTextOf } from './open-any';
import { installedFonts } from './pdf/record.fixture';
import { handOver, partsFor, readers } from './readers';
import { formats } from './registry';
import { readTimeline } from './tables.fixture';

const runs = { json: 150, pdf: 6, 'pdf-letter': 2 };

const loadFont = installedFonts().load;
const handed = (record: IncidentRecord): Handover => ({
  ...handOver(record, partsFor('myself'), english, '2026-11-22T14:40:00.000+11:00'),
  loadFont,
});

/** Records of earlier versions, and records that name accounts wherever possible. */
const anyRecordOf = fc.oneof(
  anyRecord.map((record) => ({
    ...record,
    entries: record.entries.flatMap((entry) => {
      if (entry.kind === 'account-added' || entry.kind === 'account-removed') return [];
      if (!('account' in entry)) return [entry];
      const { account: _, ...before } = entry;
      return [before as typeof entry];
    }),
  })),
  anyRecord,
  fc
    .tuple(
      anyRecord,
      anyAccount,
      fc.uniqueArray(fc.oneof(anyEntryOf('action-done'), anyEntryOf('account-added')), {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([record, account, more]) => {
      const known = new Set(record.entries.map(({ id }) => id));
      const rest = more.filter(({ id }) => !known.has(id)).map((entry) => ({ ...entry, account }));
      return { ...record, entries: [...record.entries, ...rest] };
    }),
);

/** Checks that a record is unchanged after it was handed over and opened again. */
async function expectTheSame(file: Blob, record: IncidentRecord) {
  const read = await recordTextOf(file);
  if (!('text' in read)) throw new Error(read.refusal);
  const opened = openFile(read.text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  expect(opened.sealed).toBe(true);
  expect(canonicalJson(opened.record)).toBe(canonicalJson(record));
  expect(fingerprintOf(opened.record)).toBe(fingerprintOf(record));
}

describe('A record with accounts or without', () => {
  for (const format of formats) {
    if (!('reopens' in format)) continue;
    test(
      `comes back out of the format that it can be opened from: ${format.id}`,
      format.id.startsWith('pdf') ? slow : {},
      async () => {
        const render = await format.load();
        await fc.assert(
          fc.asyncProperty(anyRecordOf, async (record) => {
            await expectTheSame(new Blob([await render(handed(record))]), record);
          }),
          { numRuns: runs[format.id] },
        );
      },
    );
  }

  test('comes back out of a bundle', slow, async () => {
    const all = await Promise.all(
      formats
        .filter(({ id }) => !id.startsWith('pdf'))
        .map(async ({ suffix, load }) => ({ suffix, render: await load() })),
    );
    await fc.assert(
      // The name of the record file in it says for whom it is.
      fc.asyncProperty(anyRecordOf, fc.constantFrom(...readers), async (record, reader) =>
        expectTheSame(await bundle({ ...handed(record), reader }, all, []), record),
      ),
      { numRuns: 40 },
    );
  });

  test('comes back entry by entry out of the timeline as a table', async () => {
    const render = await formats.find(({ id }) => id === 'timeline-csv')?.load();
    await fc.assert(
      fc.asyncProperty(anyRecordOf, async (record) => {
        expect(readTimeline((await render?.(handed(record))) as string)).toEqual(record.entries);
      }),
      { numRuns: 150 },
    );
  });
});
