import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from './record.fixture';
import { type Line, timeline } from './timeline';
import { shownAt, type Writing, written } from './timeline.fixture';
import { zones } from './zones.fixture';

const isByTime = ({ entry, at, voice }: Line) =>
  voice === 'told' && 'at' in at && !(entry.kind === 'fact-recorded' && at.at === entry.recordedAt);

describe('The order of any record', () => {
  test('is that of writing for all that was not told with a time, and that of time for what was', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const lines = timeline(entries);
        const places = lines.filter((line) => !isByTime(line)).map(({ entry }) => entries.indexOf(entry));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const told = lines.filter(isByTime).map((line) => Date.parse(shownAt(line)));
        expect(told).toEqual(told.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  test('has what was told after every earlier tap, and before the first later one', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const lines = timeline(entries);
        for (const [i, line] of lines.entries()) {
          if (!isByTime(line)) continue;
          const written = (one: Line) => Date.parse(one.entry.recordedAt);
          const before = lines.slice(0, i).filter((one) => !isByTime(one));
          expect(Math.max(...before.map(written))).toBeLessThanOrEqual(Date.parse(shownAt(line)));
          const next = lines.slice(i).find((one) => !isByTime(one));
          if (next) expect(written(next)).toBeGreaterThanOrEqual(Date.parse(shownAt(line)));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('hides no setting back of the clock, and adds none', () => {
    fc.assert(
      fc.property(anyRecord, ({ entries }) => {
        const steps = entries.map(({ recordedAt }, i) =>
          Math.max(0, Date.parse(entries[i - 1]?.recordedAt ?? recordedAt) - Date.parse(recordedAt)),
        );
        const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
        const shown = sum(timeline(entries).map(({ clock }) => clock.back));
        expect(shown, 'a counter may know of more').toBeGreaterThanOrEqual(sum(steps));
        if (entries.every(({ counted }) => counted === undefined)) expect(shown).toBe(sum(steps));
      }),
      { numRuns: 300 },
    );
  });

  for (const zone of zones) {
    test(`is that of writing, and no clock went back, at any time in ${zone}`, () => {
      const years = { min: new Date('2011-01-01'), max: new Date('2031-01-01'), noInvalidDate: true };
      const minutes = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(fc.date(years), minutes, (start, steps) => {
          let now = start.getTime();
          const entries = written(
            ...steps.map((step): Writing => {
              now += step * 60_000;
              return [new Date(now).toISOString(), zone];
            }),
          );
          const lines = timeline(entries);
          expect(lines.map(({ entry }) => entry)).toEqual(entries);
          expect(lines.every(({ clock }) => clock.back === 0 && clock.ahead === 0)).toBe(true);
          for (const [i, line] of lines.entries()) {
            const before = lines[i - 1];
            const turned = before && before.entry.recordedAt.slice(-6) !== line.entry.recordedAt.slice(-6);
            expect(line.clock.movedTo !== null).toBe(turned === true);
          }
        }),
      );
    });
  }
});
