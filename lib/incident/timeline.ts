import { clockOf } from './clocks';
import type { Entry } from './entry';
import { type FactData, happenedAt, hasTime } from './facts';
import { allDone, type LatestFacts, latestFacts } from './fold';
import { type Instant, localDay, type Moment, utcOffset } from './moment';

/** An entry at its place in time. Every entry has exactly one line. */
export interface Line {
  entry: Entry;
  /** When it happened, as far as known. */
  at: Moment;
  /** `tapped` at that minute, or `told` from memory. */
  voice: 'tapped' | 'told';
  /** The fact in its latest wording, on the line where it was first told. */
  fact?: FactData;
  withdrawn: boolean;
  /** What the device's clock did before this was written. */
  clock: ClockChange;
  /** Its offset from UTC, where a reader has to be told: it is not that of the line above. */
  offset: string | null;
}

/** All in milliseconds; 0 where it did not happen. */
export interface ClockChange {
  /** How far it was set back, at least. */
  back: number;
  /** How far it went on beyond the page's own counter: the device slept, or the clock was set forward. */
  ahead: number;
  /** How long it had gone on since the entry before, if that is long. It may have been set, or somebody slept. */
  pause: number;
  /** The zone and offset that it shows from here on, if they changed. */
  movedTo: string | null;
}

/**
 * From here on a reader is told how much later a line was written, in milliseconds. A clock that went on without the page
 * for less is ordinary: a device slept.
 */
export const longPause = 2 * 3_600_000;

/**
 * The record in the order of events, for reading. What was told with a time stands at that time. Everything else stands
 * in the order of writing, which is certain even if a clock was set back. Of a copy, `whole` is its original: a jump of
 * the clock shows even if the entries around it are left out.
 */
export function timeline(entries: readonly Entry[], whole: readonly Entry[] = entries): Line[] {
  const latest = latestFacts(entries);
  const moments = momentsTold(entries, latest);
  const places = new Map(entries.map(({ id }, i) => [id, i]));
  const jumps = jumpsIn(whole, ({ id }) => {
    const place = places.get(id);
    return place === undefined ? 'left out' : timeOf(moments[place]) === undefined ? 'in order' : 'told';
  });

  // Among told times, a line in the order of writing stands at the latest time the clock had shown.
  let shown = Number.NEGATIVE_INFINITY;
  const lines = entries
    .map((entry, i) => {
      const moment = moments[i];
      const isFact = entry.kind === 'fact-recorded';
      const fact = isFact ? latest.get(entry.fact) : undefined;
      const line: Line = {
        entry,
        at: moment ?? (isFact && hasTime(entry.data) ? { precision: 'unknown' } : writtenAt(entry)),
        voice: isFact || moment ? 'told' : 'tapped',
        withdrawn: fact?.withdrawn ?? false,
        ...(fact && { fact: fact.data }),
        clock: jumps.get(entry) ?? asBefore,
        offset: null,
      };
      const own = timeOf(moment);
      if (own === undefined) shown = Math.max(shown, time(entry.recordedAt));
      return { line, i, when: own ?? shown };
    })
    .toSorted((a, b) => a.when - b.when || a.i - b.i)
    .map(({ line }) => line);
  return withOffsets(lines);
}

/**
 * The lines with the offset of a local time wherever it changes, as long as there are several. A new zone's own note
 * says it too.
 */
export function withOffsets<L extends Line>(lines: readonly L[]): L[] {
  const isTimed = ({ at }: Line) => at.precision !== 'day' && at.precision !== 'unknown';
  const offsets = lines.map((line) => (isTimed(line) ? utcOffset(shownAt(line)) : null));
  if (new Set(offsets.filter((offset) => offset !== null)).size < 2) return [...lines];
  let above: string | null = null;
  return lines.map((line, i) => {
    const offset = offsets[i] ?? null;
    if (offset === null || offset === above) return line;
    above = offset;
    return { ...line, offset: line.clock.movedTo?.endsWith(offset) ? null : offset };
  });
}

/** The time told for each entry: of a fact in its latest wording, of a tick by its correction. */
function momentsTold(entries: readonly Entry[], latest: LatestFacts): (Moment | undefined)[] {
  const done = new Map(allDone(entries).map((one) => [one.entry.id, one]));
  return entries.map((entry) => {
    if (entry.kind === 'fact-recorded') return happenedAt(latest.get(entry.fact)?.data ?? entry.data);
    const tick = done.get(entry.id);
    return tick?.corrected ? tick.at : undefined;
  });
}

const writtenAt = ({ recordedAt }: Entry): Moment => ({ precision: 'exact', at: recordedAt });

const time = (instant: Instant) => Date.parse(instant);
const timeOf = (moment: Moment | undefined) => (moment && 'at' in moment ? time(moment.at) : undefined);

/** Of a line before which nothing happened to the clock. */
export const asBefore: ClockChange = { back: 0, ahead: 0, pause: 0, movedTo: null };

/**
 * Where the device's clock was set, went on for long, or moved to another zone or offset, by entry. Each jump is shown
 * at the next line in the order of writing, where a reader meets it; without one, at the next line there is. A pause
 * means nothing beside a line that stands at a time of its own.
 */
function jumpsIn(entries: readonly Entry[], standing: (entry: Entry) => 'in order' | 'told' | 'left out') {
  const jumps = new Map<Entry, ClockChange>();
  let inOrder: Entry | undefined;
  let there: Entry | undefined;
  for (let i = entries.length - 1; i > 0; i--) {
    const [before, entry] = [entries[i - 1], entries[i]] as [Entry, Entry];
    if (standing(entry) === 'in order') inOrder = entry;
    if (standing(entry) !== 'left out') there = entry;
    const passed = time(entry.recordedAt) - time(before.recordedAt);
    // By the counter, where there is one; else only what cannot be otherwise.
    const set = entry.counted === undefined ? Math.min(0, passed) : passed - entry.counted;
    const pause = inOrder && set >= 0 && set < longPause && passed >= longPause ? passed : 0;
    const moved = clockOf(before) !== clockOf(entry);
    const place = inOrder ?? there;
    if ((set === 0 && pause === 0 && !moved) || !place) continue;
    const known = jumps.get(place) ?? asBefore;
    jumps.set(place, {
      back: known.back + Math.max(0, -set),
      ahead: known.ahead + Math.max(0, set),
      pause: known.pause + pause,
      movedTo: moved ? clockOf(place) : known.movedTo,
    });
  }
  return jumps;
}

/** The time of a line; if it has none of its own, the time it was written down. */
export const shownAt = ({ at, entry }: Line): Instant =>
  'at' in at && at.precision !== 'day' ? at.at : entry.recordedAt;

/** Lines grouped by local day, in order. */
export function groupByDay<L extends Line>(lines: readonly L[]): [day: string, lines: L[]][] {
  const days: [string, L[]][] = [];
  for (const line of lines) {
    const day = localDay('at' in line.at ? line.at.at : line.entry.recordedAt);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(line);
    else days.push([day, [line]]);
  }
  return days;
}
