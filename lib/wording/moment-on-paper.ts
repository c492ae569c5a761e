import { localDay, localTime, type Moment, utcDay, utcTime } from '@/lib/incident/moment';
import type { Days, Say } from './language';

/** A moment on paper: local and UTC, with the UTC day if it differs. */
export function momentOnPaper(at: Moment, say: Say, days: Days): string {
  if (at.precision === 'unknown') return say('entries.unknown-time');
  if (at.precision === 'day') return days.full(at.at);
  const local = `${days.full(at.at)} ${localTime(at.at)}`;
  const time = at.precision === 'exact' ? local : say('entries.about-time', { time: local });
  const utc =
    utcDay(at.at) === localDay(at.at) ? utcTime(at.at) : `${days.brief(utcDay(at.at))} ${utcTime(at.at)}`;
  return say('print.utc-at', { local: time, utc });
}
