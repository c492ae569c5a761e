import { describe, expect, test } from 'vitest';
import { clockNotes, clockNotesOnScreen } from '@/lib/wording/clock-notes';
import { english } from '@/lib/wording/language.fixture';
import type { Entry } from './entry';
import { timeline } from './timeline';
import { called, written } from './timeline.fixture';

describe('A clock that goes on for long, or is set forward', () => {
  const sydney = 'Australia/Sydney';
  const clocks = (entries: Entry[]) =>
    timeline(entries).map(({ clock: { ahead, pause, back } }) =>
      [ahead, pause, back].map((ms) => ms / 60_000),
    );
  /** The entries, where the page itself had counted some minutes before one of them. */
  const counting = (entries: Entry[], place: number, minutes: number) =>
    entries.map((entry, i) => (i === place ? { ...entry, counted: minutes * 60_000 } : entry));
  const threeHours = written(
    ['2026-11-22T03:00:00Z', sydney],
    ['2026-11-22T06:01:00Z', sydney],
    ['2026-11-22T06:05:00Z', sydney],
  );

  test('is told as a pause where nobody knows more: it may have been a night', () => {
    expect(clocks(threeHours)).toEqual([
      [0, 0, 0],
      [0, 181, 0],
      [0, 0, 0],
    ]);
    const year = written(['2026-11-22T03:00:00Z', sydney], ['2027-11-22T03:00:00Z', sydney]);
    expect(clocks(year)[1]).toEqual([0, 365 * 24 * 60, 0]);
  });

  test('is nothing to tell within two hours', () => {
    const soon = written(['2026-11-22T03:00:00Z', sydney], ['2026-11-22T04:59:59Z', sydney]);
    expect(clocks(soon)[1]).toEqual([0, 0, 0]);
  });

  test('is a jump where the page had counted less, and not a pause too', () => {
    expect(clocks(counting(threeHours, 1, 1))[1]).toEqual([180, 0, 0]);
  });

  test('is a jump however short, and a pause too where most of it was counted', () => {
    expect(clocks(counting(threeHours, 1, 62))[1]).toEqual([119, 181, 0]);
    expect(clocks(counting(threeHours, 1, 61))[1]).toEqual([120, 0, 0]);
    const lunch = written(['2026-11-22T03:00:00Z', sydney], ['2026-11-22T04:30:00Z', sydney]);
    expect(clocks(counting(lunch, 1, 1))[1]).toEqual([89, 0, 0]);
  });

  test('is left out on the screen within two hours, and stands in what is handed over', () => {
    const { say } = english;
    const notes = (minutes: number) => {
      const [, line] = timeline(counting(threeHours, 1, minutes));
      return line && { handed: clockNotes(line, say), shown: clockNotesOnScreen(line, say) };
    };
    const ahead = say('entries.clock-ahead-by', { unit: 'minutes', count: 119 });
    const pause = say('entries.clock-pause', { unit: 'hours', count: 3 });
    expect(notes(62)).toEqual({ handed: [ahead, pause], shown: [pause] });
    const long = say('entries.clock-ahead-by', { unit: 'hours', count: 2 });
    expect(notes(61)).toEqual({ handed: [long], shown: [long] });
  });

  test('is a setting back where the page had counted more, though the times still rise', () => {
    const slow = written(['2026-11-22T03:00:00Z', sydney], ['2026-11-22T03:05:00Z', sydney]);
    expect(clocks(counting(slow, 1, 35))[1]).toEqual([0, 0, 30]);
  });

  test('shows a pause in a file that says that the page had counted just as much', () => {
    expect(clocks(counting(threeHours, 1, 181))[1]).toEqual([0, 181, 0]);
  });

  test('says no pause at what stands at a time of its own, and a jump all the same', () => {
    const entries = written(
      ['2026-11-22T03:00:00Z', sydney],
      ['2026-11-22T06:01:00Z', sydney, called('2026-11-22T13:18:00.000+11:00')],
    );
    expect(clocks(entries)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(clocks(counting(entries, 1, 1))[0]).toEqual([180, 0, 0]);
  });
});
