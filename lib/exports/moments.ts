import { type Instant, localDay, localTime, type Moment, utcDay, utcTime } from '@/lib/incident/moment';
import type { Days, Say } from './language';

/** A moment for paper: local and UTC, with the UTC day where it is another one. */
export function momentOnPaper(at: Moment, say: Say, days: Days): string {
  if (at.precision === 'unknown') return say('print.unknown-time');
  if (at.precision === 'day') return days.full(at.at);
  const local = `${days.full(at.at)} ${localTime(at.at)}`;
  const time = at.precision === 'exact' ? local : say('entries.about-time', { time: local });
  const utc =
    utcDay(at.at) === localDay(at.at) ? utcTime(at.at) : `${days.brief(utcDay(at.at))} ${utcTime(at.at)}`;
  return say('print.utc-at', { local: time, utc });
}

/** `about 13:40`, with the day where it is another than that of `near`. */
export function momentInWords(moment: Moment, near: Instant, say: Say): string {
  if (moment.precision === 'unknown') return say('print.unknown-time');
  const day = localDay(moment.at);
  if (moment.precision === 'day') return day;
  const time = localDay(near) === day ? localTime(moment.at) : `${day} ${localTime(moment.at)}`;
  return moment.precision === 'exact' ? time : say('entries.about-time', { time });
}

const first = Date.parse('0000-01-01T00:00:00.000Z');
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** A timestamp for machines: UTC with milliseconds, and a year of four digits whatever the offset does to it. */
export const utc = (at: Instant | number): string =>
  new Date(Math.min(Math.max(new Date(at).getTime(), first), last)).toISOString();
