import { describe, expect, test } from 'vitest';
import { handOver, partsFor } from '@/lib/exports/readers';
import { timelineBlock } from '@/lib/exports/timeline-block';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import type { IncidentRecord } from '@/lib/incident/record';
import { openFile, writeFile } from '@/lib/incident/record-file';
import { filesIn, textOf } from '@/lib/testing/project.fixture';
import { english } from '@/lib/wording/language.fixture';

/** A record as an earlier version wrote it, and what that version made of it. Only added to, never edited. */
interface Frozen {
  file: string;
  fingerprint: string;
  /** For each day a heading, then its lines in English. When a sentence is reworded, its line is too. */
  timeline: string[];
}

const folder = 'lib/incident/frozen';
const names = filesIn(folder).filter((name) => name.endsWith('.json'));
const frozen = (name: string): Frozen => JSON.parse(textOf(name));
const opened = (name: string): IncidentRecord => {
  const file = openFile(frozen(name).file);
  if (!file.ok) throw new Error(JSON.stringify(file.refusal));
  return file.record;
};

function timelineOf(record: IncidentRecord): string[] {
  const block = timelineBlock(handOver(record, partsFor('myself'), english, '2026-11-22T14:40:00.000+11:00'));
  if (block.kind !== 'timeline') throw new Error('no timeline');
  return block.days.flatMap(({ title, utcDay, lines }) => [
    [title, utcDay].filter(Boolean).join(' / '),
    ...lines.map(({ local, utc, mark, text, withdrawn, note, written }) =>
      [
        local ?? '–',
        utc ?? '–',
        mark,
        text,
        withdrawn && 'withdrawn',
        note,
        written && `Written down ${written}`,
      ]
        .filter(Boolean)
        .join(' | '),
    ),
  ]);
}

describe('A record of an earlier version', () => {
  for (const name of names) {
    test(`opens with the same fingerprint and the same timeline: ${name}`, () => {
      const { fingerprint, timeline } = frozen(name);
      const record = opened(name);
      expect(fingerprintOf(record)).toBe(fingerprint);
      expect(timelineOf(record)).toEqual(timeline);
    });

    test(`is written as it came: ${name}`, () => {
      const { file } = frozen(name);
      const written = JSON.parse(writeFile(opened(name)));
      // Version 1 had no fingerprint, and a device stores rows.
      if (JSON.parse(file).fingerprint) expect(writeFile(opened(name))).toBe(file);
      else for (const one of written.entries) expect(file).toContain(JSON.stringify(one.id));
      expect(written.fingerprint.chain.at(-1)).toBe(frozen(name).fingerprint);
    });
  }
});
