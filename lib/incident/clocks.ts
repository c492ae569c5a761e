import type { Entry } from './entry';
import { type Instant, localDay, utcOffset, zoneName } from './moment';

/** Worked out once for each zone and offset: a long record is nearly all of one. */
const clocks: Record<string, string> = {};

/** The zone and offset an entry was written in: `Sydney UTC+11:00`, and `UTC+00:00` where the zone says no more. */
export function clockOf({ zone, recordedAt }: Entry): string {
  const key = zone + recordedAt.slice(-6);
  clocks[key] ??= nameClock(zoneName(zone), utcOffset(recordedAt));
  return clocks[key];
}

const nameClock = (name: string, offset: string) => (offset.startsWith(name) ? offset : `${name} ${offset}`);

/** Whether instants are of several days, so that a time alone does not say which. */
export const spansDays = (instants: readonly Instant[]): boolean =>
  instants.some((at) => localDay(at) !== localDay(instants[0] ?? at));

/** The zones and offsets the entries were written in, in order. */
export const zonesOf = (entries: readonly Entry[]): string[] => [...new Set(entries.map(clockOf))];
