import { describe, expect, test } from 'vitest';
import { handOver, partsFor } from '@/lib/exports/readers';
import { timelineBlock } from '@/lib/exports/timeline-block';
import type { Entry } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import type { Line } from '@/lib/incident/timeline';
import { clockNotes } from './clock-notes';
import { english } from './language.fixture';

const { say } = english;
const line = (back: number, movedTo: string | null = null, more: Partial<Line['clock']> = {}) => ({
  clock: { back, ahead: 0, pause: 0, movedTo, ...more },
});
const back = (by: string) => `The device clock was set back before this, by at least ${by}`;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

describe('What the clock did before a line', () => {
  for (const [by, words] of [
    [1, 'The device clock was set back before this'],
    [minute - 1, 'The device clock was set back before this'],
    [minute, back('1 minute')],
    [59 * minute, back('59 minutes')],
    [119 * minute, back('119 minutes')],
    [2 * hour, back('2 hours')],
    [47 * hour + 59 * minute, back('47 hours')],
    [2 * day, back('2 days')],
    [400 * day, back('400 days')],
  ] as const) {
    test(`is “${words}” after ${by} ms`, () => {
      expect(clockNotes(line(by), say)).toEqual([words]);
    });
  }

  test('is nothing where it went on as before', () => {
    expect(clockNotes(line(0), say)).toEqual([]);
  });

  for (const [more, words] of [
    [{ pause: 10 * hour + 59 * minute }, ['10 hours later by the device clock']],
    [{ pause: 365 * day }, ['365 days later by the device clock']],
    [
      { ahead: 3 * hour },
      ['3 hours more by the device clock than this app counted. The device slept, or its clock was changed'],
    ],
    [
      { ahead: 365 * day },
      ['365 days more by the device clock than this app counted. The device slept, or its clock was changed'],
    ],
  ] as const) {
    test(`is “${words.join('. ')}”`, () => {
      expect(clockNotes(line(0, null, more), say)).toEqual(words);
    });
  }

  test('is its new zone, beside its setting back', () => {
    const moved = 'Local time changed before this, to Perth UTC+08:00';
    expect(clockNotes(line(0, 'Perth UTC+08:00'), say)).toEqual([moved]);
    expect(clockNotes(line(hour, 'Perth UTC+08:00'), say)).toEqual([back('60 minutes'), moved]);
  });
});

describe('On paper', () => {
  const done = { kind: 'action-done', action: 'delete-api-keys', seen } as const;
  const notesOf = (entries: readonly Entry[]) => {
    const record = recordOf(entries);
    const block = timelineBlock(
      handOver(record, partsFor('myself'), english, '2026-11-22T14:40:00.000+11:00'),
    );
    return block.kind === 'timeline' ? block.days.flatMap(({ lines }) => lines.map(({ note }) => note)) : [];
  };
  const recordOf = (entries: readonly Entry[]): IncidentRecord => ({
    format: 'first-hour-record',
    version: 2,
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    entries: [...entries],
  });
  const changed = (entries: Entry[], place: number, stamp: Partial<Entry>) =>
    entries.map((entry, i) => (i === place ? ({ ...entry, ...stamp } as Entry) : entry));

  test('a clock set back is told on the line where it happened', () => {
    const entries = changed(entriesOf(done, done), 1, { recordedAt: '2026-11-22T13:01:00.000+11:00' });
    expect(notesOf(entries)).toEqual([null, back('59 minutes'), null]);
  });

  test('a new zone is named on its first line, and an offset where it changes', () => {
    const there = { recordedAt: '2026-11-22T11:02:00.000+08:00', zone: 'Australia/Perth' };
    expect(notesOf(changed(entriesOf(done, done), 2, there))).toEqual([
      'UTC+11:00',
      null,
      'Local time changed before this, to Perth UTC+08:00',
    ]);
  });

  test('a time told in another offset than it was written in says so', () => {
    const told = {
      kind: 'fact-recorded',
      fact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      data: { kind: 'noticed', at: { precision: 'exact', at: '2026-04-05T02:30:00.000+10:00' } },
    } as const;
    expect(notesOf(entriesOf(told))).toEqual([expect.stringMatching(/^UTC\+10:00/), 'UTC+11:00']);
  });
});
