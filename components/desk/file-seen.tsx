'use client';

import { type ReactNode, type RefObject, useDeferredValue, useEffect, useId, useMemo } from 'react';
import { useLanguage } from '@/components/site/language';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { Part } from '@/components/ui/part';
import { fitWords, matchLines } from '@/lib/desk/file-words';
import { type Match, matchesIn } from '@/lib/desk/match';
import { sampleOrNot, sampleTicket } from '@/lib/desk/sample';
import type { Offered } from '@/lib/i18n/offered';
import { inGroups } from '@/lib/incident/fingerprint';
import { isCheckUp, recordNumber } from '@/lib/incident/record';
import type { Fit } from '@/lib/incident/record-file';
import { CaseSeen } from './case-seen';
import type { Chosen, Examined, NothingToShow } from './examine';
import { FileMark } from './file-mark';
import { FilePart } from './file-part';
import { ToDo } from './to-do';

interface Props {
  file: Chosen;
  /** What was pasted from the ticket. */
  ticket: string;
  /** Where the fingerprint is pasted; null at all files of a record but the first. */
  field: ReactNode;
  languages: readonly Offered[];
  /** Its heading is focused once it was read, and the page scrolls to what is shown of all files. */
  takesFocus: boolean;
  all: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What one file shows: three lines that are never made one, then the case. */
export function FileSeen({
  file: { name, seen },
  ticket,
  field,
  languages,
  takesFocus,
  all,
  onClose,
}: Props) {
  const say = useSay();
  const id = useId();
  // The three lines are on the screen before what takes longer is worked out.
  const settled = useDeferredValue(seen);
  const isRead = seen !== null;
  useEffect(() => {
    if (!isRead || !takesFocus) return;
    document.getElementById(id)?.focus({ preventScroll: true });
    // Even where the heading is in sight: what it heads is below.
    all.current?.scrollIntoView();
  }, [isRead, takesFocus, id, all]);
  const matches = useMemo(
    () => (ticket.trim() === '' || !seen?.ok ? [] : matchesIn(ticket, seen.chain, seen.named)),
    [ticket, seen],
  );
  const isOthers = matches.length > 0 && matches.every(({ is }) => ['none', 'named', 'beyond'].includes(is));
  const sample = seen?.ok ? sampleOrNot(seen.record.id, seen.chain.at(-1)) : null;
  const isOfCheckUp = seen?.ok === true && isCheckUp(seen.record.entries);
  const title = seen?.ok ? `${recordNumber(seen.record.id)} (${name})` : name;
  return (
    <Part heading={id} takesFocus title={<bdi className="wrap-anywhere">{title}</bdi>}>
      <div className="wide:-me-100 wide:grid wide:grid-cols-[minmax(0,var(--container-measure))_var(--container-rail)] wide:gap-x-20">
        <div>
          <div className="flow-4" role="status">
            {seen === null && <p>{say('verify.reading', { name })}</p>}
            {seen && !seen.ok && <Refused seen={seen} />}
            {isOfCheckUp && <p className="text-lead font-bold">{say('verify.check-up')}</p>}
            {sample && <p className="text-lead font-bold">{say(`verify.sample.${sample}`)}</p>}
            {seen?.ok && <FileLines seen={seen} next={isOfCheckUp ? null : `${id}-next`} />}
          </div>
          {seen?.ok && (
            <>
              <FilePart title={say('verify.ticket')}>
                {sample === 'is' && (
                  <Copy
                    id={`${id}-sample`}
                    label={say('verify.sample.ticket')}
                    text={inGroups(seen.chain[sampleTicket - 1] ?? '')}
                    button={say('verify.case.copy')}
                    rows={1}
                    code
                  />
                )}
                {field}
                <MatchLines seen={seen} matches={matches} />
              </FilePart>
              <FilePart title={say('verify.truth')}>
                <p className="text-lead font-bold">{say('verify.truth-not-said')}</p>
                <p>{say('verify.clock-not-said')}</p>
              </FilePart>
            </>
          )}
        </div>
        {settled?.ok && !isOfCheckUp && (
          <ToDo id={`${id}-next`} seen={settled} isOthers={isOthers} languages={languages} />
        )}
      </div>
      {settled?.ok && <CaseSeen seen={settled} />}
      {seen && <TextButton onClick={onClose}>{say('verify.remove')}</TextButton>}
    </Part>
  );
}

function Refused({ seen: { why, entry } }: { seen: NothingToShow }) {
  const say = useSay();
  return (
    <>
      <Headline mark="unsure">{say(`verify.refused.${why}`, { entry })}</Headline>
      <p>{say(`verify.next.${why}`)}</p>
    </>
  );
}

const marks = {
  whole: 'tapped',
  changed: 'altered',
  short: 'end',
  miscounted: 'altered',
  without: 'unsure',
} as const satisfies Record<Fit['is'], string>;

/** `next`: the id of what to do next, if anything is, which stands beside or, on a small screen, far below. */
function FileLines({ seen, next }: { seen: Examined; next: string | null }) {
  const say = useSay();
  const language = useLanguage();
  const { headline, stretches, notes } = useMemo(() => fitWords(seen, language), [seen, language]);
  return (
    <FilePart title={say('verify.file')}>
      <Headline mark={marks[seen.fit.is]}>{headline}</Headline>
      {seen.fit.is !== 'whole' && (
        <p>{say(`verify.gaps.${seen.fit.is === 'without' ? 'without' : 'again'}`)}</p>
      )}
      {next && (
        <a className="wide:hidden inline-flex min-h-tap items-center" href={`#${next}`}>
          {say('verify.gaps.title')}
        </a>
      )}
      {stretches.length > 0 && (
        <ol role="list" className="line">
          {stretches.map(({ mark, text }) => (
            <li key={text} className="entry">
              <FileMark kind={mark} />
              <p className="wrap-anywhere">{text}</p>
            </li>
          ))}
        </ol>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </FilePart>
  );
}

function MatchLines({ seen, matches }: { seen: Examined; matches: readonly Match[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="flow-2" role="status">
      {matches.length === 0 && <p>{say('verify.match.none-given')}</p>}
      {matchLines(matches, seen, language).map((line) => (
        <p key={line} className="text-lead font-bold">
          {line}
        </p>
      ))}
    </div>
  );
}

function Headline({ mark, children }: { mark: (typeof marks)[Fit['is']]; children: ReactNode }) {
  return (
    <div className="grid grid-cols-mark gap-x-3.5 [--mark-y:0.9rem]">
      <FileMark kind={mark} />
      <p className="text-lead font-bold">{children}</p>
    </div>
  );
}
