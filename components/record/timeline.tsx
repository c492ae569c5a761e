'use client';

import { EntryMark } from '@/components/rail/entry-mark';
import { zonesInWords } from '@/components/saving/zones';
import { useDays } from '@/components/site/days';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Mark } from '@/components/ui/mark';
import type { Entry } from '@/lib/incident/entry';
import { utcOffset } from '@/lib/incident/moment';
import { groupByDay, hasOffsets, type Line, shownAt, timeline } from '@/lib/incident/timeline';
import { clockNotes } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';

/** The record in the order of events, a heading for each day. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const days = useDays();
  const { happened } = createEventFormatter(entries, say, useAccountName());
  const lines = timeline(entries);
  const byDay = groupByDay(lines);
  const moved = hasOffsets(lines);
  return (
    <section className="part ruled" aria-labelledby="timeline">
      <h2 id="timeline">{say('record.timeline.title')}</h2>
      <p className="small">{zonesInWords(entries, say)}</p>
      <ul role="list" className="key small">
        <li>
          <Mark kind="told" />
          {say('record.timeline.key-told')}
        </li>
        <li>
          <Mark kind="tapped" />
          {say('record.timeline.key-tapped')}
        </li>
      </ul>
      {byDay.map(([day, ofDay]) => (
        <div key={ofDay[0]?.entry.id} className="day">
          <h3>{days.long(day)}</h3>
          <ol role="list" className="line">
            {ofDay.map((line) => (
              <li key={line.entry.id} className="entry entry-timed">
                {'at' in line.at && line.at.precision !== 'day' ? <Clock at={line.at.at} /> : <span />}
                <EntryMark entry={line.entry} told={line.voice === 'told'} />

                <div className="entry-body">
                  <span className="sr-only">{say(`record.timeline.key-${line.voice}`)}: </span>
                  <p>{line.withdrawn ? <s>{happened(line)}</s> : happened(line)}</p>
                  <LineNotes line={line} moved={moved} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** `moved` says that the local times are of more than one offset; then each line says its own. */
function LineNotes({ line, moved }: { line: Line; moved: boolean }) {
  const say = useSay();
  const { at, withdrawn, voice } = line;
  const notes = [
    withdrawn && say('entries.taken-back'),
    at.precision === 'minute' && say('entries.about'),
    at.precision === 'hour' && say('entries.that-hour'),
    at.precision === 'day' && say('entries.that-day'),
    at.precision === 'unknown' && say('entries.time-unknown'),
    moved && at.precision !== 'day' && at.precision !== 'unknown' && utcOffset(shownAt(line)),
  ].filter((note) => note !== false);
  const ofClock = clockNotes(line, say);
  if (notes.length === 0 && ofClock.length === 0 && voice === 'tapped') return null;
  return (
    <p className="small">
      {notes.map((note) => `${note}. `)}
      {voice === 'told' &&
        say.rich('entries.written-at-clock', { clock: () => <Clock at={line.entry.recordedAt} /> })}
      {voice === 'told' && ofClock.length > 0 && '. '}
      {ofClock.join('. ')}
    </p>
  );
}
