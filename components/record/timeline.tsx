'use client';

import { EntryMark } from '@/components/rail/entry-mark';
import { zonesInWords } from '@/components/saving/zones';
import { useDays } from '@/components/site/days';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Mark } from '@/components/ui/mark';
import { createTeller } from '@/lib/exports/lines';
import type { Entry } from '@/lib/incident/entry';
import { groupByDay, type Line, timeline } from '@/lib/incident/timeline';

/** The record in the order of events, a heading for each day. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const days = useDays();
  const { happened } = createTeller(entries, say, useProviderName());
  const lines = timeline(entries);
  const byDay = groupByDay(lines);
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
                  <span className="away">{say(`record.timeline.key-${line.voice}`)}: </span>
                  <p>{line.withdrawn ? <s>{happened(line)}</s> : happened(line)}</p>
                  <LineNotes line={line} />
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function LineNotes({ line }: { line: Line }) {
  const say = useSay();
  const notes = [
    line.withdrawn && say('entries.taken-back'),
    line.at.precision === 'minute' && say('entries.about'),
    line.at.precision === 'hour' && say('entries.that-hour'),
    line.at.precision === 'day' && say('entries.that-day'),
    line.at.precision === 'unknown' && say('entries.time-unknown'),
    line.clockWentBack && say('entries.clock-back'),
  ].filter((note) => note !== false);
  if (notes.length === 0 && line.voice === 'tapped') return null;
  return (
    <p className="small">
      {notes.map((note) => `${note}. `)}
      {line.voice === 'told' &&
        say.rich('entries.written-at-clock', { clock: () => <Clock at={line.entry.recordedAt} /> })}
    </p>
  );
}
