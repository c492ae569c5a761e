/** Device time as RFC 3339 with milliseconds and UTC offset: the local time is evidence too. */
export type Instant = string;

/** When something happened, and how well the person knows it (fidelity as in STIX incident events). */
export type Moment =
  | { precision: 'exact' | 'minute' | 'hour' | 'day'; at: Instant }
  | { precision: 'unknown' };
export type Precision = Moment['precision'];

const two = (n: number) => String(n).padStart(2, '0');

/** Converts a date to an instant with the device's offset at that date. */
export function toInstant(date: Date): Instant {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 23);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Sorts the earlier first. Offsets differ, so comparing texts would not do. */
export const byInstant = (a: Instant, b: Instant) => Date.parse(a) - Date.parse(b);

/** `HH:MM` on the clock the person saw. */
export const localTime = (at: Instant) => at.slice(11, 16);

/** `YYYY-MM-DD` on the calendar the person saw. */
export const localDay = (at: Instant) => at.slice(0, 10);

const first = Date.parse('0000-01-01T00:00:00.000Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** In UTC, with milliseconds and a four-digit year. */
export const toUtc = (at: Instant | number): string =>
  new Date(Math.min(Math.max(new Date(at).getTime(), first), last)).toISOString();

/** `HH:MM` in UTC. */
export const utcTime = (at: Instant) => toUtc(at).slice(11, 16);

/** `YYYY-MM-DD` in UTC, which may differ from the local day. */
export const utcDay = (at: Instant) => toUtc(at).slice(0, 10);

/** The offset as people write it: `UTC+11:00`. */
export const utcOffset = (at: Instant) => `UTC${at.endsWith('Z') ? '+00:00' : at.slice(-6)}`;

/** A zone as people say it: `Sydney` for `Australia/Sydney`. */
export const zoneName = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
