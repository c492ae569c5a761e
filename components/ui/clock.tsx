import { type Instant, localDay, localTime, utcDay, utcTime } from '@/lib/incident/moment';

/** `14:08` on the clock the person saw. */
export function Clock({ at }: { at: Instant }) {
  return <time dateTime={at}>{localTime(at)}</time>;
}

/** The same instant in UTC, with its day if that differs. */
export function utcParts(at: Instant): { time: string; otherDay: string | null } {
  return { time: utcTime(at), otherDay: utcDay(at) === localDay(at) ? null : utcDay(at) };
}
