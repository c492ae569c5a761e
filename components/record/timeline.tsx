'use client';

import { markOf } from '@/components/rail/mark-of';
import { useDays } from '@/components/site/days';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Mark } from '@/components/ui/mark';
import { createTeller } from '@/lib/exports/lines';
import type { Entry } from '@/lib/incident/entry';
import { localDay, utcOffset, zoneName } from '@/lib/incident/moment';
import { type Line, timeline } from '@/lib/incident/timeline';

/** The record in the order of events, a heading for each day. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const days = useDays();
  const { happened } = createTeller(entries, say, useProviderName());
  const lines = timeline(entries);
  const offsets = [...new Set(entries.map(({ recordedAt }) => utcOffset(recordedAt)))];
  const byDay = groupByDay(lines);
  return (
    <section className="part ruled" aria-labelledby="timeline">
      <h2 id="timeline">{say('record.timeline.title')}</h2>
      <p className="small">
        {offsets.length === 1
          ? say('record.timeline.zone', {
              zone: zoneName(entries.at(-1)?.zone ?? ''),
              offset: offsets[0] ?? '',
            })
          : say('record.timeline.zones', { offsets: offsets.join(', ') })}
      </p>
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
        <div key={day} className="day">
          <h3>{days.long(day)}</h3>
          <ol role="list" className="line">
            {ofDay.map((line) => (
              <li key={line.entry.id} className="entry entry-timed">
                {'at' in line.at && line.at.precision !== 'day' ? <Clock at={line.at.at} /> : <span />}
                <Mark kind={line.voice === 'told' ? 'told' : markOf(line.entry)} />
                <div className="entry-body">
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
      {line.voice === 'told' && (
        <>
          {say('entries.written-at', { time: '' }).trimEnd()} <Clock at={line.entry.recordedAt} />
        </>
      )}
    </p>
  );
}

/** Lines with the local day they belong to, in order. */
export function groupByDay(lines: readonly Line[]): [day: string, lines: Line[]][] {
  const days: [string, Line[]][] = [];
  for (const line of lines) {
    const day = localDay('at' in line.at ? line.at.at : line.entry.recordedAt);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(line);
    else days.push([day, [line]]);
  }
  return days;
}
