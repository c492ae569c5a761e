import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from './entry';
import { isNaming } from './fold';
import { helpingQuestion, helpingSince, saysWhoTaps } from './helping';
import { added, anyRecord, binance, entriesOf, seen, told } from './record.fixture';
import { roleOfWriter, writersOf } from './writers';

const says = (who: 'self' | 'someone'): NewEntry => ({
  kind: 'question-answered',
  question: helpingQuestion,
  answers: [who],
  seen,
});
const done: NewEntry = { kind: 'action-done', action: 'end-call', seen };
const told1 = told(1, { kind: 'question', question: 'Why me?' });
const amended = { ...told1, kind: 'fact-amended' } as NewEntry;
const writtenIn = (entries: readonly Entry[]) =>
  entries
    .filter((entry) => writersOf(entries).isByHelper(entry))
    .map(({ id }) => entries.findIndex((one) => one.id === id));

describe('Who wrote a record', () => {
  test('is nobody but the account holder where nobody said that they help', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const silent = entries.filter((entry) => !saysWhoTaps(entry));
        const { spans, byHelperAlone, isByHelper } = writersOf(silent);
        expect([spans, byHelperAlone, silent.some(isByHelper)]).toEqual([[], false, false]);
      }),
    );
  });

  test('is the helper alone if all was written after they said so', () => {
    const entries = entriesOf(added(binance), says('someone'), done, told1);
    expect(writersOf(entries)).toMatchObject({ byHelperAlone: true, spans: [{ until: null }] });
    expect(writtenIn(entries)).toEqual([3, 4]);
    expect(helpingSince(entries)).toBe(entries[2]);
  });

  test('is each for the time of their answer', () => {
    const entries = entriesOf(done, says('someone'), told1, says('self'), done, says('someone'), done);
    const times = entries.map(({ recordedAt }) => recordedAt);
    expect(writersOf(entries)).toMatchObject({
      byHelperAlone: false,
      spans: [
        { from: times[2], until: times[4] },
        { from: times[6], until: null },
      ],
    });
    expect(writtenIn(entries)).toEqual([3, 7]);
  });

  test('is not the helper where that was taken back before anything was written', () => {
    const entries = entriesOf(says('someone'), added(binance), says('self'), done);
    expect(writersOf(entries).spans).toEqual([]);
    expect(helpingSince(entries)).toBeNull();
  });

  test('of a fact is whoever worded it last', () => {
    expect(writtenIn(entriesOf(told1, says('someone'), amended))).toEqual([1, 3]);
    expect(writtenIn(entriesOf(says('someone'), told1, says('self'), amended))).toEqual([]);
  });

  test('begins once, however often it is said', () => {
    const entries = entriesOf(says('someone'), done, says('someone'), done);
    expect(writersOf(entries).spans).toEqual([{ from: entries[1]?.recordedAt, until: null }]);
  });

  test('counts naming an account for nothing', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const { isByHelper } = writersOf([...entriesOf(says('someone')), ...entries]);
        for (const entry of entries) if (isNaming(entry)) expect(isByHelper(entry)).toBe(false);
      }),
    );
  });
});

describe('The role of the writer', () => {
  const person = (role?: 'self' | 'helper') =>
    told(2, { kind: 'person', name: 'Sam', ...(role && { role }) });

  test('is as they told it, else as they answered', () => {
    expect(roleOfWriter(entriesOf(says('someone'), person('self')))).toBe('self');
    expect(roleOfWriter(entriesOf(person('helper')))).toBe('helper');
    expect(roleOfWriter(entriesOf(says('someone'), person()))).toBe('helper');
    expect(roleOfWriter(entriesOf(done, says('someone'), person()))).toBeUndefined();
    expect(roleOfWriter(entriesOf(person()))).toBeUndefined();
  });
});
