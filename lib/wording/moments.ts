import { type Instant, localDay, localTime, type Moment } from '@/lib/incident/moment';
import type { Say } from './language';

/** `about 13:40`, with the day if it differs from that of `near`. */
export function momentInWords(moment: Moment, near: Instant, say: Say): string {
  if (moment.precision === 'unknown') return say('entries.unknown-time');
  const day = localDay(moment.at);
  if (moment.precision === 'day') return day;
  const time = localDay(near) === day ? localTime(moment.at) : `${day} ${localTime(moment.at)}`;
  return moment.precision === 'exact' ? time : say('entries.about-time', { time });
}
