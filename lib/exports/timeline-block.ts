import { hasTime } from '@/lib/incident/facts';
import { facts, mainAccount } from '@/lib/incident/fold';
import { localDay, localTime, utcDay, utcOffset, utcTime } from '@/lib/incident/moment';
import { asBefore, groupByDay, type Line, shownAt, timeline, withOffsets } from '@/lib/incident/timeline';
import { type Writers, writersOf } from '@/lib/incident/writers';
import { accountOfFact } from '@/lib/wording/accounts';
import { clockNotes } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';
import { isMarkedAsHelpers } from '@/lib/wording/helping';
import type { Language } from '@/lib/wording/language';
import type { Block, TimelineLine } from './document';
import type { Handover } from './format';
import { isToldWithTime } from './told';

/**
 * What happened and what was done, in local time and UTC, grouped by day. One's own copy has every entry: answers, and
 * what was written down without a time, too; that of another also says when a call ended.
 */
export function timelineBlock({ record: { entries }, whole, reader, language }: Handover): Block {
  const { say, nameOf, days } = language;
  const { happened, ended } = createEventFormatter(entries, say, nameOf);
  const every = timeline(entries, whole.entries);
  const kept =
    reader === 'myself'
      ? every
      : every.filter(
          (line) =>
            isEvent(line) && (line.entry.kind !== 'action-done' || !isToldWithTime(entries, line.entry)),
        );
  const all: readonly PaperLine[] = reader === 'myself' ? kept : withEnds(kept, every);
  const writers = writersOf(whole.entries);
  const isAmended = all.some(({ entry }) => entry.kind === 'fact-amended');
  const keptOnce = reader === 'myself' || isAmended ? null : writtenOnce(all, language);
  const offsets = new Set(whole.entries.map(({ recordedAt }) => utcOffset(recordedAt)));
  const written = keptOnce === null ? { withOffset: offsets.size > 1 } : null;
  const main = mainAccount(entries);
  const textOf = (line: PaperLine) => {
    if (line.isEnd) return ended(line);
    const what = happened(line);
    // One's own copy names the account where it must; to another, a bare case number could be anybody's.
    if (reader === 'myself' || line.fact?.kind !== 'ticket' || !main) return what;
    const told = facts(entries).find(({ id }) => 'fact' in line.entry && id === line.entry.fact);
    return !told || accountOfFact(entries, told, nameOf)
      ? what
      : say('entries.of-account', { account: nameOf(main, true), what });
  };
  return {
    kind: 'timeline',
    heads: { local: say('print.local'), utc: say('print.utc'), written: say('print.written') },
    key: { told: keptOnce ?? say('print.key-told'), tapped: say('print.key-tapped') },
    ...(kept.length < every.length && { rest: say('print.timeline-rest') }),
    days: groupByDay(all).map(([day, lines]) => {
      const utc = utcDayOf(lines);
      return {
        title: days.long(day),
        utcDay: utc && utc !== day ? say('print.utc-on', { day: days.brief(utc) }) : null,
        lines: lines.map((line) => lineOf(line, textOf(line), utc, writers, written, language)),
      };
    }),
  };
}

type PaperLine = Line & { isEnd?: true };

/** The lines kept of all, and one at each time at which a call or remote control was told to have ended. */
function withEnds(kept: readonly Line[], every: readonly Line[]): PaperLine[] {
  const all: PaperLine[] = [...kept];
  for (const line of every) {
    const at = line.fact && 'endedAt' in line.fact && !line.withdrawn ? line.fact.endedAt : undefined;
    if (!at || at.precision === 'unknown') continue;
    const next = all.findIndex((one) => isKnown(one) && Date.parse(shownAt(one)) > Date.parse(at.at));
    all.splice(next < 0 ? all.length : next, 0, { ...line, at, clock: asBefore, offset: null, isEnd: true });
  }
  return withOffsets(all);
}

/** What happened at a time that is known, what was done, and what was taken back of either. */
const isEvent = (line: Line) =>
  line.withdrawn ||
  line.entry.kind === 'newer' ||
  ('action' in line.entry && line.entry.kind !== 'link-opened') ||
  (line.entry.kind === 'fact-amended' && hasTime(line.entry.data)) ||
  (line.fact !== undefined && hasTime(line.fact) && line.at.precision !== 'unknown');

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
  column: { withOffset: boolean } | null,
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
    isMarkedAsHelpers(line, writers) && say('entries.by-helper'),
    ...clockNotes(line, say),
  ].filter((note) => note !== false);
  return {
    local: known ? localTime(shown) : null,
    utc: known ? utcTime(shown) : null,
    mark: voice,
    text,
    aside: !isEvent(line),
    withdrawn: line.withdrawn,
    written:
      column && voice === 'told' && (!known || shown !== entry.recordedAt)
        ? writtenAt(entry.recordedAt, shown, column.withOffset, days.brief)
        : null,
    note: notes.length > 0 ? notes.join('. ') : null,
  };
}

/** From when to when all that was told from memory was written down, if within one day: said once, not in each line. */
function writtenOnce(lines: readonly Line[], { say, days }: Language): string | null {
  const written = lines
    .flatMap(({ voice, entry }) => (voice === 'told' ? [entry.recordedAt] : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [from, to] = [written[0], written.at(-1)];
  if (!from || !to || localDay(from) !== localDay(to)) return null;
  const [first, last] = [localTime(from), localTime(to)];
  const time = first === last ? first : say('print.from-to', { from: first, to: last });
  return say('print.key-told-once', { time: `${days.brief(from)} ${time}` });
}

/** When a line was written down: on the clock that the head of the paper names, or with the offset if there are several. */
function writtenAt(recorded: string, near: string, withOffset: boolean, day: (instant: string) => string) {
  const time = withOffset ? `${localTime(recorded)} ${utcOffset(recorded)}` : localTime(recorded);
  return localDay(recorded) === localDay(near) ? time : `${day(recorded)} ${time}`;
}
