import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordNumber } from '@/lib/incident/record';
import { reading, writeFile } from '@/lib/incident/record-file';
import { finish } from '@/lib/incident/upgrade';
import { root, textOf } from '@/lib/testing/project.fixture';
import { gapsIn } from './gaps';
import { sampleId, samplePath, sampleTicket } from './sample';
import { sample } from './sample.fixture';

const path = `public${samplePath}`;

test('The sample on the site is the made-up record, whole, and says so in its number and its story', () => {
  if (process.env['UPDATE_SAMPLE']) writeFileSync(join(root, path), writeFile(sample));
  const text = textOf(path);
  expect(text).toBe(writeFile(sample));
  const read = finish(reading(text));
  expect(read).toMatchObject({ ok: true, fit: { is: 'whole' } });
  expect(recordNumber(sampleId)).toBe('FH-EXAM-P1E0');
  expect(path).toContain(recordNumber(sampleId));
  expect(text).toMatch(/SAMPLE: all of this is made up/);
});

test('The sample has something to ask about, and went on after its ticket', () => {
  const ids = gapsIn(sample.entries).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['case-number', 'lacks', 'police-report']));
  expect(sample.entries.length).toBeGreaterThan(sampleTicket);
  expect(sample.entries[sampleTicket - 1]?.kind).toBe('action-done');
});
