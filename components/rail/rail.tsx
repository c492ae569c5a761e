'use client';

import { ChevronUp } from '@lucide/icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { more } from '@/components/saving/late';
import { NotSaved, SaveLine } from '@/components/saving/save-state';
import { zonesInWords } from '@/components/saving/zones';
import { LatePart } from '@/components/site/late-part';
import { side } from '@/components/site/page';
import { BetterWith, WordsFor } from '@/components/site/words-for';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Clock, useDayOfLine } from '@/components/ui/clock';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Mark } from '@/components/ui/mark';
import { Small } from '@/components/ui/small';
import type { Entry } from '@/lib/incident/entry';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { escapeBidi } from '@/lib/wording/escape';
import type { NameOf, Say } from '@/lib/wording/language';
import { createEntryFormatter } from '@/lib/wording/lines';
import { Announce } from './announce';
import { EntryMark } from './entry-mark';
import { useWide } from './wide';

/** Number of newest entries in the rail; the record page has all. */
const shown = 30;

/** On a low screen the bar would cover what is being read. */
const below =
  'max-wide:sticky max-wide:bottom-0 max-wide:z-2 max-wide:col-[full] max-wide:border-ink max-wide:border-t-2 ' +
  'max-wide:bg-sheet max-wide:px-gutter max-wide:[box-shadow:var(--shadow-bar)] max-wide:[--ground:var(--color-sheet)] ' +
  'max-wide:short:static';

interface Props {
  held: LoadedRecord | null;
  coming?: ReactNode;
}

/**
 * The live record: each tap appears here at once with its local time. A bar at the bottom of a phone. Its own words are
 * fetched after the page; until then, entries use the words that were seen.
 */
export function Rail(props: Props) {
  return (
    // Beside the steps they come with the words of the steps.
    <BetterWith of={props.coming ? ['steps'] : ['rail']}>
      <LiveRecord {...props} />
    </BetterWith>
  );
}

function LiveRecord({ held, coming }: Props) {
  const say = useSay();
  const nameOf = useAccountName();
  const entries = held?.record.entries ?? [];
  const last = entries.at(-1);
  const isWorded = say.has('rail.zone');
  const { written } = isWorded
    ? createEntryFormatter(entries, say, nameOf)
    : { written: (entry: Entry) => inFewWords(entry, say, nameOf) };
  // Something unreadable may be a record; if nothing can be stored, the first tap says so.
  const hasNews = useIncident(
    ({ status }) =>
      (status.kind === 'unsaved' && status.fault !== 'unavailable') ||
      (status.kind === 'loading' && status.tapped === true),
  );
  return (
    <aside
      className={`peer ${side} ${below} text-rail ${last || hasNews ? '' : 'max-wide:hidden'}`}
      aria-label={say('saving.title')}
      data-rail
    >
      <div className="wide:sticky wide:top-8">
        {last ? (
          <Written held={held} last={last} written={written} isWorded={isWorded} coming={coming} />
        ) : (
          <NothingWritten />
        )}
        <div className="not-empty:pb-3">
          <NotSaved held={held} />
        </div>
      </div>
      <Announce entry={last} text={last && isWorded ? written(last) : null} />
    </aside>
  );
}

/** An entry with the words of any page: those that were seen, or else of what it is. */
function inFewWords(entry: Entry, say: Say, nameOf: NameOf): string {
  if ('seen' in entry) return escapeBidi(entry.seen.words);
  if ('account' in entry && entry.account) return nameOf(entry.account, true);
  return 'host' in entry ? entry.host : say('saving.entry');
}

function NothingWritten() {
  const say = useSay();
  return (
    <>
      <h2>{say('saving.title')}</h2>
      <SaveLine held={null} />
      <div className="line wide:mt-5 [--mark-y:0.77rem]" aria-hidden="true">
        <div className="entry is-open wide:before:block wide:before:h-[calc(100vh-15rem)]">
          <Mark kind="todo" />
        </div>
      </div>
    </>
  );
}

const DayOfLine = ({ day }: { day: string | null }) => day && <Small>{day}</Small>;

const inBar =
  'max-wide:min-h-18 max-wide:grid-cols-[auto_minmax(0,1fr)_auto] max-wide:items-baseline max-wide:gap-x-3 ' +
  'max-wide:py-3 max-wide:*:leading-[1.4]';

interface WrittenProps {
  held: LoadedRecord | null;
  last: Entry;
  written: (entry: Entry) => string;
  isWorded: boolean;
  coming: ReactNode;
}

function Written({ held, last, written, isWorded, coming }: WrittenProps) {
  const say = useSay();
  const locale = usePageLocale();
  const wide = useWide();
  const entries = held?.record.entries ?? [];
  const earlier = Math.max(0, entries.length - shown);
  const recent = entries.slice(-shown);
  const dayOf = useDayOfLine();
  const list = useRef<HTMLElement>(null);

  // The newest entry is last, at the top of a list that is laid out from its end.
  useEffect(() => {
    if (last) list.current?.scrollTo({ top: 0 });
  }, [last]);

  return (
    <details
      className="group/bar max-wide:mx-auto max-wide:max-w-measure wide:details-content:h-auto wide:details-content:[content-visibility:visible]"
      open={wide}
    >
      <summary
        className={`grid ${inBar} wide:pointer-events-none wide:mb-7 wide:gap-1`}
        tabIndex={wide ? -1 : 0}
      >
        <span className="col-span-2 row-1 flex items-baseline gap-x-3 text-body wide:hidden">
          <b>
            <Clock at={last.recordedAt} />
          </b>
          <span className="min-w-0 truncate">{written(last)}</span>
        </span>
        {/* Not saved takes its place, which the bar's own name repeats. */}
        <h2 className="max-wide:row-2 max-wide:text-small max-wide:tracking-[0] max-wide:group-has-data-unsaved/bar:hidden">
          {say('saving.title')}
        </h2>
        <SaveLine held={held} inBar />
        <Icon
          of={ChevronUp}
          className="col-3 row-[1/span_2] self-center group-open/bar:rotate-180 wide:hidden"
        />
      </summary>
      <section
        className="flex flex-col-reverse overflow-y-auto max-wide:max-h-[58vh] max-wide:border-rule max-wide:border-t max-wide:pt-5 max-wide:pb-4 wide:-m-1.5 wide:max-h-[calc(100vh-10rem)] wide:p-1.5"
        ref={list}
        aria-label={say('saving.entries')}
      >
        <div>
          {!isWorded && <WordsFor of={coming ? ['steps'] : ['rail']}>{null}</WordsFor>}
          {isWorded && earlier > 0 && <Small>{say('rail.earlier', { count: earlier })}</Small>}
          <ol role="list" className="line [--entry-gap:1.25rem] [--mark-y:0.77rem]">
            {recent.map((entry, i) => (
              <li key={entry.id} className={`entry entry-timed ${entry === last ? 'is-new' : ''}`}>
                <Clock at={entry.recordedAt} day="beside" />
                <EntryMark entry={entry} />
                <div>
                  {written(entry)}
                  <DayOfLine day={dayOf(entry.recordedAt, recent[i - 1]?.recordedAt)} />
                </div>
              </li>
            ))}
            {coming}
          </ol>
          {isWorded && <p className="mt-7 text-small text-soft">{zonesInWords(entries, say)}</p>}
          {isWorded && held && <LatePart meanwhile={null} of={more} props={{ held }} />}
          <p>
            <Link ahead className="inline-flex min-h-tap items-center" href={`/${locale}/record/`}>
              {say('saving.whole')}
            </Link>
          </p>
        </div>
      </section>
    </details>
  );
}
