import {
  type Instant,
  localDay,
  localTime,
  type Moment,
  utcDay,
  utcOffset,
  utcTime,
} from '@/lib/incident/moment';
import type { Days, Say } from './language';

/** A moment on paper: local, and UTC with its day if that differs, unless the reader was told the offset. */
export function momentOnPaper(at: Moment, say: Say, days: Days): string {
  if (at.precision === 'unknown') return say('entries.unknown-time');
  if (at.precision === 'day') return days.full(at.at);
  const local = `${days.full(at.at)} ${localTime(at.at)}`;
  const time = at.precision === 'exact' ? local : say('entries.about-time', { time: local });
  const utc =
    utcDay(at.at) === localDay(at.at) ? utcTime(at.at) : `${days.brief(utcDay(at.at))} ${utcTime(at.at)}`;
  return withUtc(at.at, time, utc, say, days);
}

/** A time of a day that stands beside it. */
export const timeOnPaper = (at: Instant, say: Say, days: Days): string =>
  withUtc(at, localTime(at), utcTime(at), say, days);

const withUtc = (at: Instant, local: string, utc: string, say: Say, { offset }: Days) =>
  utcOffset(at) === offset ? local : say('print.utc-at', { local, utc });
