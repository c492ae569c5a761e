import type { Entry } from './entry';
import { type Instant, localDay, utcOffset, zoneName } from './moment';

/** The zone and offset an entry was written in: `Sydney UTC+11:00`, and `UTC+00:00` where the zone says no more. */
export function clockOf({ zone, recordedAt }: Entry): string {
  const [name, offset] = [zoneName(zone), utcOffset(recordedAt)];
  return offset.startsWith(name) ? offset : `${name} ${offset}`;
}

/** Whether two entries were surely written in the same zone and offset. */
export const isSameClock = (a: Entry, b: Entry): boolean =>
  a.zone === b.zone && a.recordedAt.slice(-6) === b.recordedAt.slice(-6);

/** Whether instants are of several days, so that a time alone does not say which. */
export const spansDays = (instants: readonly Instant[]): boolean =>
  instants.some((at) => localDay(at) !== localDay(instants[0] ?? at));

/** The zones and offsets the entries were written in, in order. */
export function zonesOf(entries: readonly Entry[]): string[] {
  const zones = new Set<string>();
  // Every screen says the zone at every tap, and a long record is nearly all of one.
  let before: Entry | undefined;
  for (const entry of entries) {
    if (!before || !isSameClock(before, entry)) zones.add(clockOf(entry));
    before = entry;
  }
  return [...zones];
}
