'use client';

import { useCallback, useMemo } from 'react';
import { EntryMark } from '@/components/rail/entry-mark';
import { zonesInWords } from '@/components/saving/zones';
import { useDays } from '@/components/site/days';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { LongList } from '@/components/ui/long-list';
import { Mark } from '@/components/ui/mark';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import type { Entry } from '@/lib/incident/entry';
import { localDay } from '@/lib/incident/moment';
import { groupByDay, type Line, shownAt, timeline } from '@/lib/incident/timeline';
import { writersOf } from '@/lib/incident/writers';
import { clockNotesOnScreen } from '@/lib/wording/clock-notes';
import { createEventFormatter } from '@/lib/wording/events';
import { isMarkedAsHelpers } from '@/lib/wording/helping';

/** The record in the order of events, a heading for each day. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const say = useSay();
  const days = useDays();
  const nameOf = useAccountName();
  const lines = useMemo(() => timeline(entries), [entries]);
  const draw = useCallback(
    (some: readonly Line[]) => {
      const { happened } = createEventFormatter(entries, say, nameOf);
      return groupByDay(some).map(([day, ofDay]) => (
        <div key={ofDay[0]?.entry.id} className="flow-4">
          <h3>{days.long(day)}</h3>
          <ol role="list" className="line">
            {ofDay.map((line) => (
              <TimelineEntry
                key={line.entry.id}
                line={line}
                happened={happened(line)}
                byHelper={isMarkedAsHelpers(line, writersOf(entries))}
              />
            ))}
          </ol>
        </div>
      ));
    },
    [entries, say, nameOf, days],
  );
  return (
    <Part heading="timeline" title={say('record.timeline.title')}>
      <Small>{zonesInWords(entries, say)}</Small>
      <ul role="list" className="flex flex-wrap gap-x-7 gap-y-1 text-small text-soft">
        {(['told', 'tapped'] as const).map((voice) => (
          <li key={voice} className="grid grid-cols-mark gap-x-2">
            <Mark kind={voice} />
            {say(`record.timeline.key-${voice}`)}
          </li>
        ))}
      </ul>
      <div className="flow-8">
        <LongList id="timeline" items={lines} size={50} draw={draw} />
      </div>
    </Part>
  );
}

interface EntryProps {
  line: Line;
  happened: string;
  byHelper: boolean;
}

function TimelineEntry({ line, happened, byHelper }: EntryProps) {
  const say = useSay();
  return (
    <li className="entry entry-timed">
      {'at' in line.at && line.at.precision !== 'day' ? <Clock at={line.at.at} day="beside" /> : <span />}
      <EntryMark entry={line.entry} {...(line.voice === 'told' && { kind: 'told' })} />
      <div className="flow-0.5">
        <span className="sr-only">{say(`record.timeline.key-${line.voice}`)}: </span>
        <p className="mt-0">{line.withdrawn ? <s>{happened}</s> : happened}</p>
        <LineNotes line={line} byHelper={byHelper} />
      </div>
    </li>
  );
}

function LineNotes({ line, byHelper }: { line: Line; byHelper: boolean }) {
  const say = useSay();
  const { at, withdrawn, voice } = line;
  const notes = [
    withdrawn && say('entries.taken-back'),
    at.precision === 'minute' && say('entries.about'),
    at.precision === 'hour' && say('entries.that-hour'),
    at.precision === 'day' && say('entries.that-day'),
    at.precision === 'unknown' && say('entries.time-unknown'),
    line.offset ?? false,
    byHelper && say('entries.by-helper'),
  ].filter((note) => note !== false);
  const ofClock = clockNotesOnScreen(line, say);
  if (notes.length === 0 && ofClock.length === 0 && voice === 'tapped') return null;
  return (
    <Small>
      {notes.map((note) => `${note}. `)}
      {voice === 'told' &&
        say.rich('entries.written-at-clock', {
          clock: () => (
            <Clock
              at={line.entry.recordedAt}
              day={localDay(line.entry.recordedAt) === localDay(shownAt(line)) ? 'beside' : 'said'}
            />
          ),
        })}
      {voice === 'told' && ofClock.length > 0 && '. '}
      {ofClock.join('. ')}
    </Small>
  );
}
