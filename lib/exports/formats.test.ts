import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/incident/entry';
import { kinds } from '@/lib/incident/fact-kinds';
import { factKinds } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { anyRecord } from '@/lib/incident/record.fixture';
import { openFile } from '@/lib/incident/record-file';
import { slow } from '@/lib/testing/slow.fixture';
import { writeCells } from './cells';
import { fileName } from './file-name';
import { formats } from './registry';
import { render, textOf } from './render.fixture';
import { readCells, readTimeline } from './tables.fixture';

describe('The formats of a record', () => {
  test('have an id and a suffix each, and no two the same', () => {
    for (const part of ['id', 'suffix'] as const) {
      const each = formats.map((format) => format[part]);
      expect(new Set(each).size).toBe(each.length);
    }
  });

  for (const { id } of formats) {
    test(
      `are made of any record, the same from the same: ${id}`,
      id.startsWith('pdf') ? slow : {},
      async () => {
        await fc.assert(
          fc.asyncProperty(anyRecord, async (record) => {
            const file = await render(id, record);
            expect(file.length).toBeGreaterThan(0);
            expect(await render(id, record)).toEqual(file);
          }),
          { numRuns: id.startsWith('pdf') ? 3 : 40 },
        );
      },
    );
  }

  test('name the file by the short number that also stands on paper', () => {
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    expect(fileName({ id }, '.json')).toBe('first-hour-FH-FJF6-CYBM.json');
    expect(fileName({ id }, '-timeline.csv')).toBe('first-hour-FH-FJF6-CYBM-timeline.csv');
  });

  test('name the file by whom it is for, unless it is for the person', () => {
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    expect(fileName({ id }, '.pdf', 'police')).toBe('first-hour-FH-FJF6-CYBM-for-police.pdf');
    expect(fileName({ id }, '.zip', 'exchange')).toBe('first-hour-FH-FJF6-CYBM-for-exchange.zip');
    expect(fileName({ id }, '.pdf', 'myself')).toBe('first-hour-FH-FJF6-CYBM.pdf');
  });
});

describe('The JSON file', () => {
  test('opens again as the same record, and saves again as the same file', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const file = await textOf('json', record);
        const opened = openFile(file);
        expect(opened).toEqual({ ok: true, record, sealed: true });
      }),
    );
  });
});

describe('The timeline as CSV', () => {
  test('gives back every entry as it was, in the order of writing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(readTimeline(await textOf('timeline-csv', record))).toEqual(record.entries);
      }),
    );
  });
});

describe('The timeline of a copy as CSV', () => {
  test('numbers its entries as in the whole record', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.subarray([...factKinds]), async (record, kept) => {
        const [heads = [], ...rows] = readCells(await textOf('timeline-csv', record, new Set(kept)));
        for (const row of rows) {
          const { id } = JSON.parse(row[heads.indexOf('data')] ?? '') as Entry;
          expect(record.entries[Number(row[heads.indexOf('entry')]) - 1]?.id).toBe(id);
        }
      }),
    );
  });
});

describe('What was taken as CSV', () => {
  test('gives back every value that was told, as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const [heads = [], ...rows] = readCells(await textOf('transactions-csv', record));
        const told = factsOf(record.entries, 'transaction');
        expect(rows).toHaveLength(told.length);
        for (const [i, { id, data }] of told.entries()) {
          const cell = (name: string) => rows[i]?.[heads.indexOf(name)];
          expect(cell('fact')).toBe(id);
          for (const [name, { form }] of Object.entries(kinds.transaction.fields)) {
            const value = (data as Record<string, unknown>)[name];
            const moment = (value ?? { precision: '' }) as { precision: string; at?: string };
            if (form !== 'moment') expect(cell(name)).toBe(value ?? '');
            else expect([cell(name), cell(`${name}_precision`)]).toEqual([moment.at ?? '', moment.precision]);
          }
        }
      }),
    );
  });
});

describe('A table', () => {
  const anyCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      '+44',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      "'=1",
      "'",
      '＝1',
      'said "hi";=HYPERLINK("http://e")',
      'two lines\n@SUM(A1)',
      ';"=1',
      '\\u{41}',
      '\\',
      '',
      '"',
      '\r\n',
      '\u202e',
      '\0',
    ),
  );
  const anyTable = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1 }));

  test('gives back every cell, whatever it holds', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const told = rows.filter((row) => row.join('').trim() !== '');
        expect(readCells(writeCells(told))).toEqual(told);
      }),
      { numRuns: 500 },
    );
  });

  test('has no cell that a spreadsheet would run, and nothing that cannot be seen', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const csv = writeCells(rows);
        expect(csv.startsWith('\ufeff"')).toBe(true);
        for (const cell of Papa.parse<string[]>(csv).data.flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        // Where the decimal sign is a comma, programs split at semicolons, and at new lines outside quotes.
        for (const cell of Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data.flat())
          expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        for (const cell of csv.split(/[;\n]/)) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
        expect(csv.slice(1)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\0]/);
      }),
      { numRuns: 500 },
    );
  });
});
