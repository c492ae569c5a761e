import { localDay, localTime, utcDay, utcTime } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import { groupByDay, type Line, shownAt, timeline } from '@/lib/incident/timeline';
import { type Writers, writersOf } from '@/lib/incident/writers';
import { clockNotes } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';
import { isMarkedAsHelpers } from '@/lib/wording/helping';
import type { Language } from '@/lib/wording/language';
import type { Block, TimelineLine } from './document';

/** Every entry of the record, in local time and UTC, grouped by day. */
export function timelineBlock({ entries }: IncidentRecord, whole: IncidentRecord, language: Language): Block {
  const { say, nameOf, days } = language;
  const { happened } = createEventFormatter(entries, say, nameOf);
  const all = timeline(entries, whole.entries);
  const writers = writersOf(whole.entries);
  return {
    kind: 'timeline',
    heads: { local: say('print.local'), utc: say('print.utc') },
    key: { told: say('print.key-told'), tapped: say('print.key-tapped') },
    days: groupByDay(all).map(([day, lines]) => {
      const utc = utcDayOf(lines);
      return {
        title: days.long(day),
        utcDay: utc && utc !== day ? say('print.utc-on', { day: days.brief(utc) }) : null,
        lines: lines.map((line) => lineOf(line, happened(line), utc, writers, language)),
      };
    }),
  };
}

/** A line without a known time must not look as if it had one. */
const isKnown = ({ at }: Line) => at.precision !== 'day' && at.precision !== 'unknown';

/** The UTC day shared by all lines, if any, so that the day's head can say it once. */
function utcDayOf(lines: readonly Line[]): string | null {
  const days = new Set(lines.filter(isKnown).map((line) => utcDay(shownAt(line))));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function lineOf(
  line: Line,
  text: string,
  utcDayShown: string | null,
  writers: Writers,
  { say, days }: Language,
): TimelineLine {
  const { entry, at, voice } = line;
  const shown = shownAt(line);
  const known = isKnown(line);
  const notes = [
    line.withdrawn && say('entries.taken-back'),
    at.precision === 'minute' && say('entries.about'),
    at.precision === 'hour' && say('entries.that-hour'),
    at.precision === 'day' && say('entries.that-day'),
    at.precision === 'unknown' && say('entries.time-unknown'),
    line.offset ?? false,
    !utcDayShown &&
      utcDay(shown) !== localDay(shown) &&
      say('entries.utc-date', { day: days.brief(utcDay(shown)) }),
    voice === 'told' &&
      (!known || shown !== entry.recordedAt) &&
      say('entries.written-at', { time: writtenAt(entry.recordedAt, shown, days.brief) }),
    isMarkedAsHelpers(line, writers) && say('entries.by-helper'),
    ...clockNotes(line, say),
  ].filter((note) => note !== false);
  return {
    local: known ? localTime(shown) : null,
    utc: known ? utcTime(shown) : null,
    mark: voice,
    text,
    withdrawn: line.withdrawn,
    note: notes.length > 0 ? notes.join('. ') : null,
  };
}

function writtenAt(recorded: string, near: string, day: (instant: string) => string) {
  const time = `${localTime(recorded)} (UTC ${utcTime(recorded)})`;
  return localDay(recorded) === localDay(near) ? time : `${day(recorded)} ${time}`;
}
