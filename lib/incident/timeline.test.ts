import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from './entry';
import { facts } from './fold';
import type { Moment } from './moment';
import { anyRecord, entriesOf, seen } from './record.fixture';
import { timeline } from './timeline';

const on = { action: 'delete-api-keys', seen };
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const at = (time: string, precision: 'exact' | 'minute' | 'hour' | 'day' = 'exact'): Moment => ({
  precision,
  at: `2026-11-22T${time}:00.000+11:00`,
});
const call = (startedAt?: Moment): NewEntry => ({
  kind: 'fact-recorded',
  fact,
  data: { kind: 'contact', channel: 'call', ...(startedAt && { startedAt }) },
});
const kinds = (...what: NewEntry[]) => timeline(entriesOf(...what)).map(({ entry }) => entry.kind);
const lineOf = (kind: Entry['kind'], entries: Entry[]) => {
  const line = timeline(entries).find(({ entry }) => entry.kind === kind);
  if (!line) throw new Error(`no line for ${kind}`);
  return line;
};

describe('The timeline of any record', () => {
  test('has exactly one line for each entry', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const shown = timeline(entries).map(({ entry }) => entry.id);
        expect(shown.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('shows as standing exactly the facts that stand', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const standing = new Map(facts(entries).map(({ id, data }) => [id, data]));
        for (const { entry, fact: shown, withdrawn } of timeline(entries)) {
          if (entry.kind !== 'fact-recorded') continue;
          expect(withdrawn).toBe(!standing.has(entry.fact));
          if (!withdrawn) expect(shown).toEqual(standing.get(entry.fact));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('The timeline', () => {
  test('gives no time to what was told without one, but its place in the order of writing', () => {
    const line = lineOf('fact-recorded', entriesOf({ kind: 'action-done', ...on }, call()));
    expect(line.at).toEqual({ precision: 'unknown' });
    expect(kinds({ kind: 'action-done', ...on }, call(), { kind: 'action-reopened', ...on })).toEqual([
      'incident-started',
      'action-done',
      'fact-recorded',
      'action-reopened',
    ]);
  });

  test('gives the time of writing to what only was written down', () => {
    const entries = entriesOf({ kind: 'fact-recorded', fact, data: { kind: 'account', userId: '1' } });
    expect(lineOf('fact-recorded', entries).at).toEqual({
      precision: 'exact',
      at: entries.at(-1)?.recordedAt,
    });
  });

  test('shows a tick and its undoing, both', () => {
    expect(kinds({ kind: 'action-done', ...on }, { kind: 'action-reopened', ...on })).toEqual([
      'incident-started',
      'action-done',
      'action-reopened',
    ]);
  });

  test('puts what was told where it happened, in another voice than a tap', () => {
    const entries = entriesOf({ kind: 'action-done', ...on }, call(at('13:52')));
    expect(timeline(entries).map(({ entry }) => entry.kind)).toEqual([
      'fact-recorded',
      'incident-started',
      'action-done',
    ]);
    expect(lineOf('fact-recorded', entries)).toMatchObject({
      at: at('13:52'),
      voice: 'told',
      withdrawn: false,
    });
    expect(lineOf('action-done', entries)).toMatchObject({ at: at('14:01'), voice: 'tapped' });
  });

  test('leaves what has no known time where it was written down', () => {
    expect(kinds(call(), { kind: 'action-done', ...on })).toEqual([
      'incident-started',
      'fact-recorded',
      'action-done',
    ]);
    const entries = entriesOf(call({ precision: 'unknown' }), { kind: 'action-done', ...on });
    expect(timeline(entries).map(({ entry }) => entry.kind)).toEqual([
      'incident-started',
      'fact-recorded',
      'action-done',
    ]);
    expect(lineOf('fact-recorded', entries).at).toEqual({ precision: 'unknown' });
  });

  test('moves a tick to its corrected time, told from memory, and shows the correction where it was made', () => {
    const entries = entriesOf(
      { kind: 'action-done', ...on },
      { kind: 'action-time-corrected', ...on, happenedAt: at('13:40', 'minute') },
    );
    expect(timeline(entries).map(({ entry }) => entry.kind)).toEqual([
      'action-done',
      'incident-started',
      'action-time-corrected',
    ]);
    expect(lineOf('action-done', entries)).toMatchObject({ at: at('13:40', 'minute'), voice: 'told' });
    expect(lineOf('action-time-corrected', entries)).toMatchObject({ at: at('14:02'), voice: 'tapped' });
  });

  test('leaves a tick at its corrected time once the step is done again', () => {
    const entries = entriesOf(
      { kind: 'action-done', ...on },
      { kind: 'action-time-corrected', ...on, happenedAt: at('13:40', 'minute') },
      { kind: 'action-done', ...on },
    );
    const ticks = timeline(entries).filter(({ entry }) => entry.kind === 'action-done');
    expect(ticks.map(({ at, voice }) => [at, voice])).toEqual([
      [at('13:40', 'minute'), 'told'],
      [at('14:03'), 'tapped'],
    ]);
  });

  test('leaves a tick that was undone at the minute of its tap', () => {
    const entries = entriesOf(
      { kind: 'action-done', ...on },
      { kind: 'action-time-corrected', ...on, happenedAt: at('13:40') },
      { kind: 'action-reopened', ...on },
      { kind: 'action-done', ...on },
    );
    expect(
      timeline(entries)
        .filter(({ entry }) => entry.kind === 'action-done')
        .map(({ at, voice }) => [at, voice]),
    ).toEqual([
      [at('14:01'), 'tapped'],
      [at('14:04'), 'tapped'],
    ]);
  });

  test('tells a changed fact once, in its new wording and at its new time, and that it was changed', () => {
    const changed = { kind: 'contact', channel: 'sms', startedAt: at('13:30') } as const;
    const entries = entriesOf(call(at('13:52')), { kind: 'fact-amended', fact, data: changed });
    expect(lineOf('fact-recorded', entries)).toMatchObject({ at: at('13:30'), fact: changed });
    expect(lineOf('fact-amended', entries)).toMatchObject({ at: at('14:02'), voice: 'tapped' });
    expect(lineOf('fact-amended', entries)).not.toHaveProperty('fact');
  });

  test('keeps a withdrawn fact in its place and marks it', () => {
    const entries = entriesOf(call(at('13:52')), { kind: 'fact-withdrawn', fact });
    expect(lineOf('fact-recorded', entries)).toMatchObject({ at: at('13:52'), withdrawn: true });
    expect(timeline(entries)).toHaveLength(3);
  });

  test('keeps a withdrawn fact withdrawn when a change comes after it', () => {
    const changed: NewEntry = { kind: 'fact-amended', fact, data: { kind: 'contact', channel: 'sms' } };
    expect(
      lineOf('fact-recorded', entriesOf(call(), { kind: 'fact-withdrawn', fact }, changed)).withdrawn,
    ).toBe(true);
  });
});
