import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/incident/entry';
import { createStamps } from './stamps';

const minute = 60_000;

/** A device whose clock and counter go on together, until its clock is set. */
function device() {
  let now = Date.parse('2026-11-22T03:00:00Z');
  let counter = 5_000.4;
  let n = 0;
  const stamps = createStamps({
    newId() {
      n += 1;
      return `id-${n}`;
    },
    now: () => new Date(now),
    counter: () => counter,
    zone: () => 'Australia/Sydney',
  });
  let last: Entry | undefined;
  return {
    ...stamps,
    goesOn(minutes: number) {
      now += minutes * minute;
      counter += minutes * minute;
    },
    isSet(minutes: number) {
      now += minutes * minute;
    },
    /** What an entry says of the counter. */
    writes() {
      last = { ...stamps.stamp(last), kind: 'incident-started' };
      return last.counted;
    },
  };
}

describe('A stamp', () => {
  test('says nothing of the counter while the clock goes on, however long', () => {
    const { goesOn, writes } = device();
    expect(writes()).toBeUndefined();
    for (const minutes of [0, 1, 600, 60 * 24 * 30]) {
      goesOn(minutes);
      expect(writes()).toBeUndefined();
    }
  });

  for (const [set, told] of [
    [180, true],
    [365 * 24 * 60, true],
    [-59, true],
    [2.1, true],
    [-2.1, true],
    [2, false],
    [-1, false],
  ] as const) {
    test(`${told ? 'says' : 'need not say'} what was counted where the clock was set by ${set} minutes`, () => {
      const { goesOn, isSet, writes } = device();
      writes();
      goesOn(4);
      isSet(set);
      expect(writes()).toBe(told ? 4 * minute : undefined);
      goesOn(4);
      expect(writes(), 'once').toBeUndefined();
    });
  }

  test('says nothing where the page was hidden: its counter may have slept', () => {
    const { lookedAway, isSet, writes } = device();
    writes();
    lookedAway();
    isSet(600);
    expect(writes()).toBeUndefined();
    isSet(600);
    expect(writes(), 'once it is looked at again').toBe(0);
  });

  test('says nothing after an entry of another page, nor of the first', () => {
    const { stamp, isSet } = device();
    const elsewhere = { ...device().stamp(), id: 'elsewhere', kind: 'incident-started' } as Entry;
    isSet(600);
    expect(stamp(elsewhere).counted).toBeUndefined();
    expect(stamp().counted).toBeUndefined();
  });
});
