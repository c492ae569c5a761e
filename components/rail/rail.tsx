'use client';

import { ChevronUp } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { Kept } from '@/components/saving/kept';
import { NotSaved, SaveLine } from '@/components/saving/save-state';
import { zonesInWords } from '@/components/saving/zones';
import { BetterWith } from '@/components/site/words-for';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Mark } from '@/components/ui/mark';
import type { Entry } from '@/lib/incident/entry';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { createEntryFormatter } from '@/lib/wording/lines';
import { Announce } from './announce';
import { EntryMark } from './entry-mark';
import { useWide } from './wide';

/** So many of the newest entries stand in the rail; the record page has all. */
const shown = 30;

interface Props {
  held: LoadedRecord | null;
  coming?: ReactNode;
}

/**
 * The live record: each tap appears here at once with its local time. A bar at the foot of a phone. Actions whose names
 * the page does not have stand in the words that were seen, until the names are fetched.
 */
export function Rail(props: Props) {
  const say = useSay();
  const entries = props.held?.record.entries ?? [];
  const isNamed = (id: string) => say.has(`names.${id}.done`);
  const lacks = entries.slice(-shown).some((entry) => 'action' in entry && !isNamed(entry.action));
  return (
    <BetterWith of={lacks ? ['names'] : []}>
      <LiveRecord {...props} />
    </BetterWith>
  );
}

function LiveRecord({ held, coming }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const entries = held?.record.entries ?? [];
  const last = entries.at(-1);
  const { written } = createEntryFormatter(entries, say, nameOf);
  // What cannot be read may be a record; where nothing can be kept, the first tap says so.
  const hasNews = useIncident(
    ({ status }) =>
      (status.kind === 'unsaved' && status.fault !== 'unavailable') ||
      (status.kind === 'loading' && status.tapped === true),
  );
  return (
    <aside className={`side record${last || hasNews ? '' : ' record-new'}`} aria-label={say('saving.title')}>
      <div className="stay">
        {last ? <Written held={held} last={last} written={written} coming={coming} /> : <NothingWritten />}
        <NotSaved held={held} />
      </div>
      <Announce entry={last} text={last ? written(last) : ''} />
    </aside>
  );
}

function NothingWritten() {
  const say = useSay();
  return (
    <>
      <h2>{say('saving.title')}</h2>
      <SaveLine held={null} />
      <div className="line" aria-hidden="true">
        <div className="entry is-open">
          <Mark kind="todo" />
        </div>
      </div>
    </>
  );
}

interface WrittenProps {
  held: LoadedRecord | null;
  last: Entry;
  written: (entry: Entry) => string;
  coming: ReactNode;
}

function Written({ held, last, written, coming }: WrittenProps) {
  const say = useSay();
  const locale = usePageLocale();
  const wide = useWide();
  const entries = held?.record.entries ?? [];
  const earlier = Math.max(0, entries.length - shown);
  const list = useRef<HTMLElement>(null);

  // The newest entry stands last, so the list follows it.
  useEffect(() => {
    if (last) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last]);

  return (
    <details open={wide}>
      <summary tabIndex={wide ? -1 : 0}>
        <span className="record-last">
          <Clock at={last.recordedAt} />
          <span>{written(last)}</span>
        </span>
        <h2>{say('saving.title')}</h2>
        <SaveLine held={held} />
        <ChevronUp className="icon" aria-hidden="true" />
      </summary>
      <section className="record-list" ref={list} aria-label={say('saving.entries')}>
        {earlier > 0 && <p className="small">{say('saving.earlier', { count: earlier })}</p>}
        <ol role="list" className="line">
          {entries.slice(-shown).map((entry) => (
            <li key={entry.id} className={`entry entry-timed${entry === last ? ' is-new' : ''}`}>
              <Clock at={entry.recordedAt} />
              <EntryMark entry={entry} />
              <div className="entry-body">{written(entry)}</div>
            </li>
          ))}
          {coming}
        </ol>
        <p className="small record-zone">{zonesInWords(entries, say)}</p>
        {held && <Kept held={held} />}
        <p>
          <Link className="tap" href={`/${locale}/record/`}>
            {say('saving.whole')}
          </Link>
        </p>
      </section>
    </details>
  );
}
