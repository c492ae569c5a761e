'use client';

import { useRouter } from 'next/navigation';
import { EntryMark } from '@/components/rail/entry-mark';
import { WordsFor } from '@/components/site/words-for';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { accountAddress } from '@/lib/flow/addresses';
import { sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

type Tap = EntryOf<'action-done' | 'action-blocked' | 'action-excluded'>;

/** What the last tap wrote, above the step it led to, with its undo. */
export function JustWritten() {
  const { held, screen, arrivedAt } = useFlow();
  const entries = held?.record.entries ?? [];
  const last = lastTap(entries);
  const isFresh = last !== null && Date.parse(last.recordedAt) > arrivedAt - 1_000;
  if (screen === null || !last || last.action === screen || !isFresh) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <Written entries={entries} last={last} />
    </WordsFor>
  );
}

/** How a step went, if that was written last. What stops a person may answer a question as well. */
function lastTap(entries: readonly Entry[]): Tap | null {
  const [before, last] = entries.slice(-2);
  if (before?.kind === 'action-blocked' && last?.kind === 'question-answered') return before;
  const tap = entries.at(-1);
  const isOne =
    tap?.kind === 'action-done' || tap?.kind === 'action-blocked' || tap?.kind === 'action-excluded';
  return isOne ? tap : null;
}

function Written({ entries, last }: { entries: readonly Entry[]; last: Tap }) {
  const say = useSay();
  const { tap, go, playbook } = useFlow();
  const locale = usePageLocale();
  const router = useRouter();
  const undo = () => {
    const { action, account } = last;
    const isOurs = !account || sameAccount(account, playbook.account);
    tap.reopen(action, isOurs ? undefined : account);
    // The page of that account knows where its step stands.
    if (isOurs) go(action);
    else router.push(`${accountAddress(locale, account.id)}#${action}`);
  };
  const { written } = createEntryFormatter(entries, say, useAccountName());
  const words = (
    <>
      {written(last)} <Clock at={last.recordedAt} />
    </>
  );
  return (
    <p className="flex flex-wrap items-center gap-x-5">
      {last.kind === 'action-done' ? (
        <Done entry={last.id}>{words}</Done>
      ) : (
        // Green is for what was done.
        <span className="inline-flex items-start gap-2 font-bold">
          <EntryMark entry={last} alone />
          <span>{words}</span>
        </span>
      )}
      {tap.open && <TextButton onClick={undo}>{say('respond.answer.undo')}</TextButton>}
    </p>
  );
}
