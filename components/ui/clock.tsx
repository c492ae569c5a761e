'use client';

import { useDays } from '@/components/site/days';
import { type Instant, localDay, localTime, toInstant, utcDay, utcTime } from '@/lib/incident/moment';
import { dayBeside } from '@/lib/wording/language';

interface Props {
  at: Instant;
  /** Whether its day is said: always, never because it stands beside it, or else only if that is not today. */
  day?: 'said' | 'beside' | undefined;
}

const now = () => toInstant(new Date());

/** `14:08` on the clock the person saw; `14:08, 22 Nov` where that was not today. */
export function Clock({ at, day }: Props) {
  const isSaid = day === 'said' || (day !== 'beside' && localDay(at) !== localDay(now()));
  return (
    <time dateTime={at}>
      {localTime(at)}
      {isSaid && <Day of={at} />}
    </time>
  );
}

function Day({ of: at }: { of: Instant }) {
  return `, ${dayBeside(now(), at, useDays())}`;
}

/** Names the day of what was written where it changes from one line to the next; at first only if it is not today. */
export function useDayOfLine() {
  const days = useDays();
  return (at: Instant, before: Instant = now()): string | null =>
    localDay(at) === localDay(before) ? null : dayBeside(now(), at, days);
}

/** The same instant in UTC, with its day if that differs. */
export function utcParts(at: Instant): { time: string; otherDay: string | null } {
  return { time: utcTime(at), otherDay: utcDay(at) === localDay(at) ? null : utcDay(at) };
}
