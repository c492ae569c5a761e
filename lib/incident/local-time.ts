import { type Instant, toInstant, utcOffset } from './moment';

/** Longer than any offset from UTC, and shorter than from one change of the clocks to the next; in ms. */
const around = 16 * 3_600_000;

/**
 * The instants at which this device's clock shows a local time, `YYYY-MM-DDTHH:MM`, earlier ones first.
 * Mostly one; none where the clocks skip it, two where they go back over it.
 */
export function instantsAt(local: string): Instant[] {
  const digits = Date.parse(`${local}Z`);
  if (Number.isNaN(digits)) return [];
  const shown = [digits - around, digits + around].map((near) => {
    const offset = new Date(near).getTimezoneOffset();
    return toInstant(new Date(digits + offset * 60_000));
  });
  return [...new Set(shown)].filter((at) => at.startsWith(local));
}

/**
 * The instant meant by a local time: the first of two, and of one that is skipped what a clock would show
 * that nobody put forward. Null where it is no time.
 */
export function instantAt(local: string): Instant | null {
  const date = new Date(local);
  return instantsAt(local)[0] ?? (Number.isNaN(date.getTime()) ? null : toInstant(date));
}

/** The offset that a time was told in, `+11:00`, where the clock of this device has another one then. */
export function offsetElsewhere(at: Instant): string | null {
  const told = utcOffset(at);
  return told === utcOffset(toInstant(new Date(at))) ? null : told.slice(3);
}

/** The instant at which a clock of that offset shows a local time. Null where it is no time. */
export function instantIn(offset: string, local: string): Instant | null {
  const digits = Date.parse(`${local}Z`);
  return Number.isNaN(digits) ? null : `${new Date(digits).toISOString().slice(0, -1)}${offset}`;
}
