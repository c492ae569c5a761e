import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, zonesOf } from './clocks';
import type { Entry, NewEntry } from './entry';
import {
  accountsOf,
  actionStatuses,
  allDone,
  answersGiven,
  closedAs,
  facts,
  factsOf,
  statusOf,
} from './fold';
import { anyRecord, entriesOf, seen } from './record.fixture';

const on = { action: 'delete-api-keys', seen };
const about1340 = { precision: 'minute', at: '2026-11-22T13:40:00.000+11:00' } as const;
const about1330 = { precision: 'hour', at: '2026-11-22T13:30:00.000+11:00' } as const;
const one = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const two = '7c9e6679-7425-40de-944b-e07fc1f90ae8';
const told = (fact: string, number: string): NewEntry => ({
  kind: 'fact-recorded',
  fact,
  data: { kind: 'ticket', number },
});
const amended = (fact: string, number: string): NewEntry => ({
  kind: 'fact-amended',
  fact,
  data: { kind: 'ticket', number },
});
const withdrawn = (fact: string): NewEntry => ({ kind: 'fact-withdrawn', fact });
const standing = (...what: NewEntry[]) =>
  statusOf(actionStatuses(entriesOf(...what)), 'delete-api-keys', null);
const numbers = (...what: NewEntry[]) =>
  facts(entriesOf(...what)).map(({ data }) => data.kind === 'ticket' && data.number);

describe('The status of an action', () => {
  test('knows nothing of an action that nobody spoke of', () => {
    expect(standing()).toBeUndefined();
    expect(
      standing({ kind: 'link-opened', action: 'delete-api-keys', host: 'www.binance.com' }),
    ).toBeUndefined();
  });

  for (const [kind, outcome] of [
    ['action-done', 'done'],
    ['action-excluded', 'excluded'],
    ['action-blocked', 'blocked'],
  ] as const) {
    test(`takes ${kind} as ${outcome}, at the minute of the tap`, () => {
      const last = standing({
        kind,
        ...on,
        ...(kind === 'action-blocked' && { reason: 'cannot-find-it' }),
      } as NewEntry);
      expect(last).toMatchObject({ outcome, corrected: false });
      expect(last?.at).toEqual({ precision: 'exact', at: '2026-11-22T14:01:00.000+11:00' });
    });
  }

  test('follows the last word', () => {
    const blocked: NewEntry = { kind: 'action-blocked', ...on, reason: 'cannot-sign-in' };
    expect(standing({ kind: 'action-done', ...on }, blocked)?.outcome).toBe('blocked');
    expect(standing(blocked, { kind: 'action-done', ...on })?.outcome).toBe('done');
  });

  test('forgets an action that was reopened, until it is done again', () => {
    const undone: NewEntry[] = [
      { kind: 'action-done', ...on },
      { kind: 'action-reopened', ...on },
    ];
    expect(standing(...undone)).toBeUndefined();
    const again = standing(...undone, { kind: 'action-done', ...on });
    expect(again?.at).toEqual({ precision: 'exact', at: '2026-11-22T14:03:00.000+11:00' });
  });

  test('takes the corrected time, and the last one of several', () => {
    const first: NewEntry = { kind: 'action-time-corrected', ...on, happenedAt: about1330 };
    const last: NewEntry = { kind: 'action-time-corrected', ...on, happenedAt: about1340 };
    const corrected = standing({ kind: 'action-done', ...on }, first, last);
    expect(corrected).toMatchObject({ outcome: 'done', at: about1340, corrected: true });
    expect(corrected?.entry.recordedAt).toBe('2026-11-22T14:01:00.000+11:00');
  });

  test('drops a corrected time with the tick it belongs to', () => {
    const corrected: NewEntry = { kind: 'action-time-corrected', ...on, happenedAt: about1340 };
    expect(standing(corrected)).toBeUndefined();
    const again = standing(
      { kind: 'action-done', ...on },
      corrected,
      { kind: 'action-reopened', ...on },
      { kind: 'action-done', ...on },
    );
    expect(again).toMatchObject({ corrected: false, at: { precision: 'exact' } });
  });

  test('keeps actions apart', () => {
    const { all } = actionStatuses(
      entriesOf({ kind: 'action-done', ...on }, { kind: 'action-reopened', action: 'end-call', seen }),
    );
    expect([...all.values()].map(({ entry }) => entry.action)).toEqual(['delete-api-keys']);
  });
});

describe('What was done', () => {
  const done: NewEntry = { kind: 'action-done', ...on };
  const corrected: NewEntry = { kind: 'action-time-corrected', ...on, happenedAt: about1340 };
  const times = (...what: NewEntry[]) =>
    allDone(entriesOf(...what)).map(({ at }) => 'at' in at && at.at.slice(11, 16));

  test('stands with its own correction, whatever is done or said of it later', () => {
    expect(times(done, corrected, done)).toEqual(['13:40', '14:03']);
    expect(times(done, done, corrected)).toEqual(['14:01', '13:40']);
    expect(times(done, corrected, { kind: 'action-excluded', ...on })).toEqual(['13:40']);
    expect(times(done, { kind: 'action-excluded', ...on }, corrected)).toEqual(['14:01']);
  });

  test('is gone once it is reopened, and what was done before that stands', () => {
    const reopened: NewEntry = { kind: 'action-reopened', ...on };
    expect(times(done, corrected, reopened)).toEqual([]);
    expect(times(done, corrected, done, reopened)).toEqual(['13:40']);
    expect(times(done, done, reopened, done)).toEqual(['14:01', '14:04']);
    expect(times(done, done, reopened, reopened, reopened, done)).toEqual(['14:06']);
  });
});

describe('Facts', () => {
  test('stand in the order they were told, in their latest wording', () => {
    expect(numbers(told(one, 'A'), told(two, 'B'), amended(one, 'C'))).toEqual(['C', 'B']);
    expect(facts(entriesOf(told(one, 'A'), amended(one, 'C')))[0]?.recordedAt).toBe(
      '2026-11-22T14:01:00.000+11:00',
    );
  });

  test('are gone once withdrawn, and a later change does not bring them back', () => {
    expect(numbers(told(one, 'A'), told(two, 'B'), withdrawn(one))).toEqual(['B']);
    expect(numbers(told(one, 'A'), withdrawn(one), amended(one, 'C'))).toEqual([]);
  });

  test('need to be told before they can be changed or withdrawn', () => {
    expect(numbers(amended(one, 'C'), withdrawn(two))).toEqual([]);
  });

  test('are found by kind', () => {
    const entries = entriesOf(told(one, 'A'), {
      kind: 'fact-recorded',
      fact: two,
      data: { kind: 'account', userId: '7' },
    });
    expect(factsOf(entries, 'account').map(({ data }) => data.userId)).toEqual(['7']);
    expect(factsOf(entries, 'narrative')).toEqual([]);
  });
});

describe('Answers and ending', () => {
  test('are the last ones given to each question', () => {
    const answer = (question: string, ...answers: string[]): NewEntry => ({
      kind: 'question-answered',
      question,
      answers,
      seen,
    });
    const given = answersGiven(
      entriesOf(answer('sign-in', 'yes'), answer('tactics', 'a', 'b'), answer('sign-in', 'no')),
    );
    expect(Object.fromEntries(given)).toEqual({ 'sign-in': ['no'], tactics: ['a', 'b'] });
  });

  test('say how an incident ended, and that a reopened one did not', () => {
    const ended: NewEntry = { kind: 'incident-closed', outcome: 'false-alarm' };
    expect(closedAs(entriesOf())).toBeNull();
    expect(closedAs(entriesOf(ended))).toBe('false-alarm');
    expect(closedAs(entriesOf(ended, { kind: 'incident-reopened' }))).toBeNull();
    expect(
      closedAs(
        entriesOf(ended, { kind: 'incident-reopened' }, { kind: 'incident-closed', outcome: 'finished' }),
      ),
    ).toBe('finished');
  });

  test('are worked out of any record without an error, and change nothing in it', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const before = JSON.stringify(entries);
        actionStatuses(entries);
        facts(entries);
        answersGiven(entries);
        accountsOf(entries);
        closedAs(entries);
        expect(JSON.stringify(entries)).toBe(before);
      }),
    );
  });
});

test('The zones of a record are those of its entries, each once, in order', () => {
  fc.assert(
    fc.property(anyRecord, ({ entries }) => {
      expect(zonesOf(entries)).toEqual([...new Set(entries.map(clockOf))]);
    }),
  );
});

test('The zone of an entry says once that it is UTC, or that it has no name', () => {
  const stamped = (zone: string) => ({ zone, recordedAt: '2026-11-22T03:00:00.000+00:00' }) as Entry;
  expect(['UTC', 'Etc/UTC', '', 'Europe/London'].map((zone) => clockOf(stamped(zone)))).toEqual([
    'UTC+00:00',
    'UTC+00:00',
    'UTC+00:00',
    'London UTC+00:00',
  ]);
});

test('The facts of a record are worked out once for all who ask, and anew once it grew', () => {
  const one = '00000000-0000-4000-8000-00000000000a';
  const entries = entriesOf(told(one, 'A'));
  expect(facts(entries)).toBe(facts(entries));
  expect(facts([...entries, ...entriesOf(amended(one, 'C')).slice(1)])).not.toBe(facts(entries));
});
