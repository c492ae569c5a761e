import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, NewEntry } from './entry';
import { localDay, localTime, utcOffset } from './moment';
import { anyRecord } from './record.fixture';
import { groupByDay, timeline } from './timeline';
import { called, shownAt, written } from './timeline.fixture';

const calledOn = (at: string): NewEntry => ({
  kind: 'fact-recorded',
  fact: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  data: { kind: 'contact', channel: 'call', startedAt: { precision: 'day', at } },
});

const times = (entries: Entry[]) => timeline(entries).map((line) => localTime(shownAt(line)));
const wentBack = (entries: Entry[]) => timeline(entries).map(({ clock }) => clock.back / 60_000);
const offsets = (entries: Entry[]) => timeline(entries).map(({ offset }) => offset);
const offsetOf = ([first]: Entry[]) => utcOffset(first?.recordedAt ?? '');
const movedTo = (entries: Entry[]) => timeline(entries).map(({ clock }) => clock.movedTo);

describe('When summer time ends in the middle of it', () => {
  for (const [zone, before, after, shown, offset] of [
    ['Europe/Berlin', '2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z', ['02:45', '02:15'], 'Berlin UTC+01:00'],
    [
      'America/New_York',
      '2026-11-01T05:45:00Z',
      '2026-11-01T06:15:00Z',
      ['01:45', '01:15'],
      'New York UTC-05:00',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:10:00Z',
      ['01:45', '01:40'],
      'Lord Howe UTC+10:30',
    ],
    [
      'Pacific/Chatham',
      '2026-04-04T13:55:00Z',
      '2026-04-04T14:05:00Z',
      ['03:40', '02:50'],
      'Chatham UTC+12:45',
    ],
  ] as const) {
    test(`in ${zone}, the order stays, and the line says the new time`, () => {
      const entries = written([before, zone], [after, zone]);
      expect(times(entries)).toEqual(shown);
      expect(wentBack(entries)).toEqual([0, 0]);
      expect(movedTo(entries)).toEqual([null, offset]);
      expect(offsets(entries), 'the note of the change says the second').toEqual([offsetOf(entries), null]);
    });
  }
});

describe('When summer time begins, or a day is skipped', () => {
  for (const [zone, before, after, shown, offset] of [
    ['Europe/Berlin', '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z', ['01:59', '03:00'], 'Berlin UTC+02:00'],
    [
      'Australia/Lord_Howe',
      '2026-10-03T15:29:00Z',
      '2026-10-03T15:30:00Z',
      ['01:59', '02:30'],
      'Lord Howe UTC+11:00',
    ],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-30T10:00:00Z', ['23:59', '00:00'], 'Apia UTC+14:00'],
  ] as const) {
    test(`in ${zone}, the line says the new time`, () => {
      const entries = written([before, zone], [after, zone]);
      expect(times(entries)).toEqual(shown);
      expect(movedTo(entries)).toEqual([null, offset]);
    });
  }

  test('in Apia the day after the 29th is the 31st', () => {
    const lines = timeline(
      written(['2011-12-30T09:59:00Z', 'Pacific/Apia'], ['2011-12-30T10:00:00Z', 'Pacific/Apia']),
    );
    expect(groupByDay(lines).map(([day]) => day)).toEqual(['2011-12-29', '2011-12-31']);
  });
});

describe('Somebody who travels', () => {
  test('keeps the order of events, and each new zone is named once', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', 'Australia/Sydney'],
      ['2026-11-22T03:10:00Z', 'Australia/Brisbane'],
      ['2026-11-22T03:20:00Z', 'Australia/Brisbane'],
      ['2026-11-22T15:20:00Z', 'Asia/Kolkata'],
      ['2026-11-22T15:40:00Z', 'Asia/Kathmandu'],
    );
    expect(times(entries)).toEqual(['14:00', '13:10', '13:20', '20:50', '21:25']);
    expect(wentBack(entries)).toEqual([0, 0, 0, 0, 0]);
    expect(movedTo(entries)).toEqual([
      null,
      'Brisbane UTC+10:00',
      null,
      'Kolkata UTC+05:30',
      'Kathmandu UTC+05:45',
    ]);
  });

  test('crosses the date line back into the day before, in order', () => {
    const lines = timeline(
      written(['2026-11-22T11:00:00Z', 'Pacific/Apia'], ['2026-11-22T12:00:00Z', 'Pacific/Pago_Pago']),
    );
    expect(lines.map((line) => localDay(shownAt(line)))).toEqual(['2026-11-23', '2026-11-22']);
    expect(lines.map(({ clock }) => clock.back)).toEqual([0, 0]);
  });
});

describe('A clock that is set back', () => {
  const sydney = 'Australia/Sydney';

  test('leaves the taps in the order they were made, and is told where it happened', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', sydney],
      ['2026-11-22T03:30:00Z', sydney],
      ['2026-11-22T02:31:00Z', sydney],
      ['2026-11-22T02:40:00Z', sydney],
    );
    expect(times(entries)).toEqual(['14:00', '14:30', '13:31', '13:40']);
    expect(wentBack(entries)).toEqual([0, 0, 59, 0]);
  });

  test('leaves what was told at its time', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', sydney],
      ['2026-11-22T03:30:00Z', sydney],
      ['2026-11-22T02:31:00Z', sydney, called('2026-11-22T13:18:00.000+11:00')],
      ['2026-11-22T02:40:00Z', sydney],
    );
    expect(times(entries)).toEqual(['13:18', '14:00', '14:30', '13:40']);
    expect(wentBack(entries), 'at the first tap after it').toEqual([0, 0, 0, 59]);
  });

  test('is told at what was told where no tap follows', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', sydney],
      ['2026-11-22T02:31:00Z', sydney, called('2026-11-22T13:18:00.000+11:00')],
    );
    expect(times(entries)).toEqual(['13:18', '14:00']);
    expect(wentBack(entries)).toEqual([29, 0]);
  });

  test('by a day shows the day before again, below', () => {
    const lines = timeline(
      written(
        ['2026-11-23T03:00:00Z', sydney],
        ['2026-11-22T03:05:00Z', sydney],
        ['2026-11-22T03:06:00Z', sydney, called('2026-11-22T13:18:00.000+11:00')],
      ),
    );
    expect(groupByDay(lines).map(([day, { length }]) => [day, length])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
      ['2026-11-22', 1],
    ]);
  });

  test('by one millisecond is told too', () => {
    const entries = written(['2026-11-22T03:00:00.001Z', sydney], ['2026-11-22T03:00:00.000Z', sydney]);
    expect(timeline(entries).map(({ clock }) => clock.back)).toEqual([0, 1]);
  });
});

describe('An offset', () => {
  test('is said where the local time changes, and not on every line', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', 'Australia/Sydney'],
      ['2026-11-22T03:10:00Z', 'Australia/Sydney'],
      ['2026-11-22T03:20:00Z', 'Australia/Sydney', called('2026-11-22T10:00:00.000+08:00')],
      ['2026-11-22T03:30:00Z', 'Australia/Perth'],
      ['2026-11-22T03:40:00Z', 'Australia/Perth'],
    );
    expect(times(entries)).toEqual(['10:00', '14:00', '14:10', '11:30', '11:40']);
    expect(offsets(entries)).toEqual(['UTC+08:00', 'UTC+11:00', null, null, null]);
    expect(movedTo(entries)).toEqual([null, null, null, 'Perth UTC+08:00', null]);
  });

  test('is not said where there is one, nor for what has no time of day', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', 'Australia/Sydney'],
      ['2026-11-22T03:20:00Z', 'Australia/Sydney', calledOn('2026-11-20T10:00:00.000+08:00')],
    );
    expect(offsets(entries)).toEqual([null, null]);
  });
});

describe('A copy with entries left out', () => {
  const whole = written(
    ['2026-11-22T03:00:00Z', 'Australia/Sydney'],
    ['2026-11-22T03:45:00Z', 'Australia/Sydney'],
    ['2026-11-22T01:45:00Z', 'Australia/Sydney'],
    ['2026-11-22T02:00:00Z', 'Australia/Perth'],
    ['2026-11-22T02:10:00Z', 'Australia/Perth'],
  );
  const without = (...places: number[]) =>
    timeline(
      whole.filter((_, i) => !places.includes(i)),
      whole,
    );

  test('tells the clock’s jumps all the same, at the next line that is there', () => {
    expect(without(2).map(({ clock }) => clock.back / 60_000)).toEqual([0, 0, 120, 0]);
    expect(without(1).map(({ clock }) => clock.back / 60_000)).toEqual([0, 120, 0, 0]);
    expect(without(1, 2, 3).map(({ clock }) => clock.back / 60_000)).toEqual([0, 120]);
    expect(without(3).map(({ clock }) => clock.movedTo)).toEqual([null, null, null, 'Perth UTC+08:00']);
  });

  test('is the same timeline where nothing is left out', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        expect(timeline(entries, [...entries])).toEqual(timeline(entries));
      }),
    );
  });
});
