import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import { recordNumber } from '@/lib/incident/record';
import { reading, writeFile } from '@/lib/incident/record-file';
import { finish } from '@/lib/incident/upgrade';
import { root, textOf } from '@/lib/testing/project.fixture';
import { gapsIn } from './gaps';
import { sampleFingerprint, sampleId, sampleOrNot, samplePath, sampleTicket } from './sample';
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

test('Another record with its id is not taken for it', () => {
  expect(fingerprintOf(sample)).toBe(sampleFingerprint);
  const fingerprint = (n: number) => fingerprintOf({ ...sample, entries: sample.entries.slice(0, n) });
  expect(sampleOrNot(sampleId, fingerprint(sample.entries.length))).toBe('is');
  expect(sampleOrNot(sampleId, fingerprint(sample.entries.length - 1))).toBe('not');
  expect(sampleOrNot('7c9e6679-7425-40de-944b-e07fc1f90ae7', sampleFingerprint)).toBeNull();
});
