import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { anyRecord } from '@/lib/incident/record.test-data';
import { openFile } from '@/lib/incident/record-file';
import { fileName, json } from './json';
import { formats } from './registry';

test.describe('The formats of a record', () => {
  test('have an id and an extension each, and no two the same', () => {
    for (const part of ['id', 'extension', 'mediaType'] as const) {
      const all = formats.map((format) => format[part]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  for (const format of formats) {
    test(`hold every entry: ${format.id}`, () => {
      fc.assert(
        fc.property(anyRecord, (record) => {
          const text = format.render(record);
          return record.entries.every(({ id }) => text.includes(id));
        }),
      );
    });
  }

  test('name the file by the short number that also stands on paper', () => {
    const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(fileName({ ...record, id }, json.extension)).toBe('first-hour-FH-FJF6-CYBM.json');
        expect(fileName(record, 'json')).toMatch(/^first-hour-FH-[0-9A-Z]{4}-[0-9A-Z]{4}\.json$/);
      }),
      { numRuns: 20 },
    );
  });
});

test.describe('The JSON file', () => {
  test('opens again as the same record, and saves again as the same file', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const file = json.render(record);
        const opened = openFile(file);
        return opened.ok && json.render(opened.record) === file;
      }),
    );
  });
});
