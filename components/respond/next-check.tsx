'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { localTime, toInstant } from '@/lib/incident/moment';

/** The dated next check of something that could not be done: when we ask again. */
export function NextCheck({ since, afterHours }: { since: string; afterHours: number }) {
  const say = useSay();
  const days = useDays();
  const due = new Date(Date.parse(since) + afterHours * 3_600_000);
  if (due.getTime() <= Date.now()) return <span>{say('respond.cannot.check-now')}</span>;
  const at = toInstant(due);
  return <span>{say('respond.cannot.check-again', { day: days.short(at), time: localTime(at) })}</span>;
}
