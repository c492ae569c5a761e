import { type Instant, toInstant, utcOffset } from './moment';

/** Longer than any offset from UTC, shorter than the time between two clock changes; in milliseconds. */
const around = 16 * 3_600_000;

/**
 * The instants at which this device's clock shows a local time, `YYYY-MM-DDTHH:MM`, earliest first. Usually one; none
 * where the clock skips it, two where it goes back over it.
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
 * The instant meant by a local time: the first of two; for a skipped one, the one that a clock nobody put forward would
 * show. Null for an invalid time.
 */
export function instantAt(local: string): Instant | null {
  const date = new Date(local);
  return instantsAt(local)[0] ?? (Number.isNaN(date.getTime()) ? null : toInstant(date));
}

/** The offset in which a time was told, `+11:00`, if this device's clock has another one at that time. */
export function offsetElsewhere(at: Instant): string | null {
  const told = utcOffset(at);
  return told === utcOffset(toInstant(new Date(at))) ? null : told.slice(3);
}

/** The instant at which a clock with that offset shows a local time. Null for an invalid time. */
export function instantIn(offset: string, local: string): Instant | null {
  const digits = Date.parse(`${local}Z`);
  return Number.isNaN(digits) ? null : `${new Date(digits).toISOString().slice(0, -1)}${offset}`;
}
