import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byInstant, localDay, localTime, toInstant, utcDay, utcOffset, utcTime, zoneName } from './moment';
import { anyInstant, anyMoment } from './record.fixture';
import { instant, moment } from './schemas';
import { inZone, zones } from './zones.fixture';

describe('An instant of this device', () => {
  for (const [zone, date, written] of [
    ['UTC', '2026-11-22T03:04:05.006Z', '2026-11-22T03:04:05.006+00:00'],
    ['Australia/Sydney', '2026-11-22T03:04:05.006Z', '2026-11-22T14:04:05.006+11:00'],
    ['Australia/Sydney', '2026-06-22T03:04:05.006Z', '2026-06-22T13:04:05.006+10:00'],
    ['Asia/Kathmandu', '2026-11-22T03:04:05.006Z', '2026-11-22T08:49:05.006+05:45'],
    ['America/New_York', '2026-11-22T03:04:05.006Z', '2026-11-21T22:04:05.006-05:00'],
    ['America/New_York', '2026-07-01T03:04:05.006Z', '2026-06-30T23:04:05.006-04:00'],
    ['America/St_Johns', '2026-11-22T03:04:05.006Z', '2026-11-21T23:34:05.006-03:30'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', '2027-01-01T00:00:00.000+14:00'],
  ] as const) {
    test(`is written as ${written} in ${zone}`, () => {
      expect(inZone(zone, () => toInstant(new Date(date)))).toBe(written);
    });
  }

  test('tells the two hours apart that Sydney has twice when summer time ends', () => {
    const [first, second] = inZone('Australia/Sydney', () =>
      ['2026-04-04T15:30:00.000Z', '2026-04-04T16:30:00.000Z'].map((at) => toInstant(new Date(at))),
    );
    expect(first).toBe('2026-04-05T02:30:00.000+11:00');
    expect(second).toBe('2026-04-05T02:30:00.000+10:00');
  });

  for (const zone of zones) {
    test(`is the same point of time again and passes the door, at any time in ${zone}`, () => {
      const dates = fc.date({
        min: new Date('1990-01-01'),
        max: new Date('2090-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(dates, (date) => {
          const written = inZone(zone, () => toInstant(date));
          expect(Date.parse(written)).toBe(date.getTime());
          expect(instant.safeParse(written).success).toBe(true);
          expect(inZone(zone, () => `${date.getHours()}:${date.getMinutes()}`)).toBe(
            localTime(written).split(':').map(Number).join(':'),
          );
        }),
      );
    });
  }
});

describe('A time for reading', () => {
  const late = '2026-11-22T23:30:00.000-05:00';
  const early = '2026-11-22T00:30:00.000+11:00';

  test('is the one the person saw on the clock', () => {
    expect([localDay(late), localTime(late)]).toEqual(['2026-11-22', '23:30']);
    expect([localDay(early), localTime(early)]).toEqual(['2026-11-22', '00:30']);
  });

  test('has another day in UTC around midnight', () => {
    expect([utcDay(late), utcTime(late)]).toEqual(['2026-11-23', '04:30']);
    expect([utcDay(early), utcTime(early)]).toEqual(['2026-11-21', '13:30']);
  });

  test('crosses the end of a year', () => {
    expect([utcDay('2027-01-01T05:00:00.000+05:45'), utcTime('2027-01-01T05:00:00.000+05:45')]).toEqual([
      '2026-12-31',
      '23:15',
    ]);
  });

  test('names its offset as people write it', () => {
    expect(utcOffset(early)).toBe('UTC+11:00');
    expect(utcOffset(late)).toBe('UTC-05:00');
    expect(utcOffset('2026-11-22T00:30:00.000Z')).toBe('UTC+00:00');
  });

  test('is the same point of time by its local and by its UTC parts, whatever the offset', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const minute = (day: string, time: string, offset: string) =>
          Date.parse(`${day}T${time}:00.000${offset}`);
        const local = minute(localDay(at), localTime(at), utcOffset(at).slice(3));
        expect(minute(utcDay(at), utcTime(at), '+00:00')).toBe(local);
      }),
    );
  });

  test('names its zone by the place', () => {
    expect(zoneName('Australia/Sydney')).toBe('Sydney');
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(zoneName('UTC')).toBe('UTC');
    expect(zoneName('')).toBe('');
  });
});

describe('A moment', () => {
  test('says how well it is known', () => {
    fc.assert(
      fc.property(anyMoment, (any) => {
        expect(moment.safeParse(any).success).toBe(true);
      }),
    );
  });

  for (const [what, wrong] of [
    ['without a precision', { at: '2026-11-22T00:30:00.000Z' }],
    ['with a precision nobody knows', { precision: 'second', at: '2026-11-22T00:30:00.000Z' }],
    ['exact, and without a time', { precision: 'exact' }],
    ['unknown, and with a time', { precision: 'unknown', at: '2026-11-22T00:30:00.000Z' }],
    ['with a time that has no offset', { precision: 'minute', at: '2026-11-22T00:30:00.000' }],
  ] as const) {
    test(`is refused ${what}`, () => {
      expect(moment.safeParse(wrong).success).toBe(false);
    });
  }
});

test('A time at either end of the calendar keeps a year of four digits in UTC', () => {
  expect(utcDay('9999-12-31T23:30:00.000-03:30')).toBe('9999-12-31');
  expect(utcDay('0000-01-01T00:30:00.000+11:00')).toBe('0000-01-01');
  expect(utcTime('2026-11-22T13:30:00.000+11:00')).toBe('02:30');
});

describe('Two instants', () => {
  const sydney = '2026-11-22T14:08:00.000+11:00';
  const london = '2026-11-22T04:00:00.000+00:00';

  test('are in the order in which they were, whatever the clocks said', () => {
    expect([sydney, london].toSorted(byInstant)).toEqual([sydney, london]);
    expect([london, sydney].toSorted(byInstant)).toEqual([sydney, london]);
    expect([london, sydney].toSorted()).toEqual([london, sydney]);
  });
});
