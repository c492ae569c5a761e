'use client';

import { useDays } from '@/components/site/days';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import { createTeller } from '@/lib/exports/lines';
import { zonesOf } from '@/lib/incident/fold';
import { localDay, localTime, utcDay, utcOffset, utcTime } from '@/lib/incident/moment';
import { groupByDay, type Line, timeline } from '@/lib/incident/timeline';
import { useCurrent } from '@/lib/store/use-incident';

/** Every entry of the record, in local time and UTC. */
export function PaperTimeline() {
  const say = useSay();
  const days = useDays();
  const nameOf = useProviderName();
  const entries = useCurrent()?.record.entries ?? [];
  const { happened } = createTeller(entries, say, nameOf);
  const moved = zonesOf(entries).length > 1;
  return (
    <section className="new-page" aria-labelledby="paper-timeline">
      <h2 id="paper-timeline">{say('print.timeline')}</h2>
      {groupByDay(timeline(entries)).map(([day, lines]) => {
        const utc = utcDayOf(lines);
        return (
          <table className="lined" key={lines[0]?.entry.id}>
            <thead>
              <tr>
                <th scope="col">{say('print.local')}</th>
                <th scope="col">
                  {utc && utc !== day ? say('print.utc-on', { day: days.brief(utc) }) : say('print.utc')}
                </th>
                <th scope="col">
                  <span className="away">{say('print.kind')}</span>
                </th>
                <th scope="col">{days.long(day)}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.entry.id} line={line} text={happened(line)} utcDayShown={utc} moved={moved} />
              ))}
            </tbody>
          </table>
        );
      })}
      <ul role="list" className="key fine">
        <li>
          <Mark kind="told" />
          {say('print.key-told')}
        </li>
        <li>
          <Mark kind="tapped" />
          {say('print.key-tapped')}
        </li>
      </ul>
    </section>
  );
}

/** The time a line stands at; without a known time of its own, that is when it was written down. */
const shownAt = ({ at, entry }: Line) => ('at' in at && at.precision !== 'day' ? at.at : entry.recordedAt);

/** The UTC day that all lines share, if they do: then the head of the table says it once. */
function utcDayOf(lines: readonly Line[]): string | null {
  const days = new Set(lines.map((line) => utcDay(shownAt(line))));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

interface RowProps {
  line: Line;
  text: string;
  utcDayShown: string | null;
  /** Whether the record was written in more than one zone; then each row says its offset. */
  moved: boolean;
}

function Row({ line, text, utcDayShown, moved }: RowProps) {
  const say = useSay();
  const days = useDays();
  const { entry, at, voice } = line;
  const shown = shownAt(line);
  // A time nobody knows is a dash: what stands there must not read as when it happened.
  const known = at.precision !== 'day' && at.precision !== 'unknown';
  const notes = [
    line.withdrawn && say('entries.taken-back'),
    at.precision === 'minute' && say('entries.about'),
    at.precision === 'hour' && say('entries.that-hour'),
    at.precision === 'day' && say('entries.that-day'),
    at.precision === 'unknown' && say('entries.time-unknown'),
    line.clockWentBack && say('entries.clock-back'),
    moved && known && utcOffset(shown),
    !utcDayShown &&
      utcDay(shown) !== localDay(shown) &&
      say('entries.utc-date', { day: days.brief(utcDay(shown)) }),
    voice === 'told' &&
      (!known || shown !== entry.recordedAt) &&
      say('entries.written-at', { time: writtenAt(entry.recordedAt, shown, days.brief) }),
  ].filter((note) => note !== false);
  return (
    <tr>
      <td className="num">{known ? <time dateTime={shown}>{localTime(shown)}</time> : '–'}</td>
      <td className="num">{known ? utcTime(shown) : '–'}</td>
      <td className="mk">
        <Mark kind={voice === 'told' ? 'told' : 'tapped'} />
        <span className="away">{say(voice === 'told' ? 'print.key-told' : 'print.key-tapped')}</span>
      </td>
      <td>
        <bdi>{line.withdrawn ? <s>{text}</s> : text}</bdi>
        {notes.length > 0 && <span className="fine">. {notes.join('. ')}</span>}
      </td>
    </tr>
  );
}

function writtenAt(recorded: string, near: string, day: (instant: string) => string) {
  const time = `${localTime(recorded)} (UTC ${utcTime(recorded)})`;
  return localDay(recorded) === localDay(near) ? time : `${day(recorded)} ${time}`;
}
