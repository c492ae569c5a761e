'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { localTime, toInstant } from '@/lib/incident/moment';

/** The dated next check of something that could not be done: when we ask again, in milliseconds. */
export function NextCheck({ due }: { due: number }) {
  const say = useSay();
  const days = useDays();
  if (due <= Date.now()) return <span>{say('respond.cannot.check-now')}</span>;
  const at = toInstant(new Date(due));
  return <span>{say('respond.cannot.check-again', { day: days.short(at), time: localTime(at) })}</span>;
}
