import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantAt, instantIn, instantsAt, offsetElsewhere } from './local-time';
import { toInstant } from './moment';
import { anyInstant } from './record.fixture';
import { inZone, zones } from './zones.fixture';

const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

const aDay = 86_400_000;
const quarter = 900_000;

/** The starts of the days on which this zone changes its clocks, and of an ordinary day. */
function daysOfChange(year: number): number[] {
  const days = Array.from({ length: 367 }, (_, n) => Date.UTC(year, 0, n));
  const offset = (at: number) => new Date(at).getTimezoneOffset();
  return [Date.UTC(year, 4, 15), ...days.filter((day) => offset(day) !== offset(day + aDay))];
}

describe('A local time', () => {
  for (const zone of zones) {
    test(`is shown by the clock at exactly the instants found for it, in ${zone}`, () => {
      fc.assert(
        fc.property(dates, (date) => {
          inZone(zone, () => {
            date.setUTCSeconds(0, 0);
            const at = toInstant(date);
            const found = instantsAt(at.slice(0, 16));
            expect(found).toContain(at);
            expect(found.map((one) => one.slice(0, 16))).toEqual(found.map(() => at.slice(0, 16)));
            expect(found.map((one) => Date.parse(one))).toEqual(
              found.map((one) => Date.parse(one)).toSorted((a, b) => a - b),
            );
            expect(instantAt(at.slice(0, 16))).toBe(found[0]);
          });
        }),
        { numRuns: 300 },
      );
    });

    test(`is found twice or not at all only where the clocks change, in ${zone}`, () => {
      inZone(zone, () => {
        for (const day of daysOfChange(2011)) {
          // Steps through four days by quarter hours, and counts the times that the zone's clock shows.
          const shown = new Map<string, number>();
          for (let at = day - 2 * aDay; at < day + 2 * aDay; at += quarter) {
            const local = toInstant(new Date(at)).slice(0, 16);
            shown.set(local, (shown.get(local) ?? 0) + 1);
          }
          const [first = '', last = ''] = [[...shown.keys()][0], [...shown.keys()].at(-1)];
          const wrong: string[] = [];
          for (let at = Date.parse(`${first}Z`); at <= Date.parse(`${last}Z`); at += quarter) {
            const local = new Date(at).toISOString().slice(0, 16);
            if (instantsAt(local).length !== (shown.get(local) ?? 0)) wrong.push(local);
          }
          expect(wrong).toEqual([]);
        }
      });
    });
  }

  test('is looked for round the days on which clocks were changed', () => {
    // The first is the ordinary day.
    const changes = zones.map((zone) => inZone(zone, () => daysOfChange(2011).length - 1));
    expect(changes).toEqual([0, 2, 2, 2, 0, 0, 2, 2, 3, 2, 0, 0]);
  });

  for (const [zone, local, first, second] of [
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T02:30:00.000+02:00', '2026-10-25T02:30:00.000+01:00'],
    [
      'America/New_York',
      '2026-11-01T01:30',
      '2026-11-01T01:30:00.000-04:00',
      '2026-11-01T01:30:00.000-05:00',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-05T01:45',
      '2026-04-05T01:45:00.000+11:00',
      '2026-04-05T01:45:00.000+10:30',
    ],
    ['Pacific/Chatham', '2026-04-05T03:00', '2026-04-05T03:00:00.000+13:45', '2026-04-05T03:00:00.000+12:45'],
  ] as const) {
    test(`of ${local} comes twice in ${zone}, and the first counts`, () => {
      inZone(zone, () => {
        expect(instantsAt(local)).toEqual([first, second]);
        expect(instantAt(local)).toBe(first);
      });
    });
  }

  for (const [zone, local, kept] of [
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T03:30:00.000+02:00'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T03:30:00.000-04:00'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45:00.000+11:00'],
    ['Pacific/Chatham', '2026-09-27T03:00', '2026-09-27T04:00:00.000+13:45'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00:00.000+14:00'],
  ] as const) {
    test(`of ${local} is skipped in ${zone}: ${kept} is meant`, () => {
      inZone(zone, () => {
        expect(instantsAt(local)).toEqual([]);
        expect(instantAt(local)).toBe(kept);
      });
    });
  }

  test('that is none means nothing', () => {
    for (const wrong of ['', 'T02:30', '2026-13-01T02:30', '2026-11-22T25:00']) {
      expect(instantsAt(wrong)).toEqual([]);
    }
    expect(instantAt('2026-13-01T02:30')).toBeNull();
  });
});

describe('A time told on another clock', () => {
  const told = '2026-11-22T13:50:00.000+11:00';

  test('is known by its offset, and one of this clock is none, whatever the season', () => {
    expect(inZone('Europe/Berlin', () => offsetElsewhere(told))).toBe('+11:00');
    expect(inZone('Australia/Sydney', () => offsetElsewhere(told))).toBeNull();
    expect(inZone('Australia/Sydney', () => offsetElsewhere('2026-06-22T13:50:00.000+10:00'))).toBeNull();
    expect(inZone('UTC', () => offsetElsewhere('2026-06-22T13:50:00.000Z'))).toBeNull();
  });

  test('stays on that clock when it is corrected', () => {
    inZone('Europe/Berlin', () => {
      expect(instantIn('+11:00', '2026-11-22T13:52')).toBe('2026-11-22T13:52:00.000+11:00');
      // Berlin skips the first time and shows the second one twice; the other clock does neither.
      expect(instantIn('+11:00', '2026-03-29T02:30')).toBe('2026-03-29T02:30:00.000+11:00');
      expect(instantIn('+11:00', '2026-10-25T02:30')).toBe('2026-10-25T02:30:00.000+11:00');
      expect(instantIn('+11:00', '2026-13-01T02:30')).toBeNull();
    });
  });

  test('is moved by exactly the minutes it was corrected by, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        anyInstant,
        fc.integer({ min: 0, max: 59 }),
        (zone, at, minute) => {
          inZone(zone, () => {
            const offset = offsetElsewhere(at);
            if (offset === null) return;
            const local = `${at.slice(0, 14)}${String(minute).padStart(2, '0')}`;
            const corrected = instantIn(offset, local) ?? '';
            expect(corrected.slice(-6)).toBe(at.slice(-6));
            const seconds = Number(at.slice(17, 23)) * 1_000;
            const moved = Date.parse(corrected) + seconds - Date.parse(at);
            expect(moved).toBeCloseTo((minute - Number(at.slice(14, 16))) * 60_000, 0);
          });
        },
      ),
    );
  });
});
