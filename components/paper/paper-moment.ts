'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { localDay, localTime, type Moment, utcDay, utcTime } from '@/lib/incident/moment';

/** Writes a moment for paper: local and UTC, with the UTC day where it is another one. */
export function usePaperMoment() {
  const say = useSay();
  const days = useDays();
  return (at: Moment): string => {
    if (at.precision === 'unknown') return say('print.unknown-time');
    if (at.precision === 'day') return days.full(at.at);
    const time = at.precision === 'exact' ? localTime(at.at) : say('print.about', { time: localTime(at.at) });
    const utc = utcDay(at.at) === localDay(at.at) ? utcTime(at.at) : `${days.short(utcDay(at.at))} ${utcTime(at.at)}`;
    return say('print.utc-at', { local: `${days.full(at.at)} ${time}`, utc });
  };
}
