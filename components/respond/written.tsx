'use client';

import { useRouter } from 'next/navigation';
import { EntryMark } from '@/components/rail/entry-mark';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { accountAddress } from '@/lib/flow/addresses';
import { sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { answersGiven } from '@/lib/incident/fold';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

export type TapEntry = EntryOf<'action-done' | 'action-blocked' | 'action-excluded' | 'question-answered'>;

/** One line: what was written of a step, with its undo. */
export function Written({ entries, last }: { entries: readonly Entry[]; last: TapEntry }) {
  const say = useSay();
  const { tap, go, playbook, said } = useFlow();
  const locale = usePageLocale();
  const router = useRouter();
  const undo = () => {
    const answer = entries.at(-1);
    if (said && answer?.kind === 'question-answered') {
      const { question, account = null, seen } = answer;
      const before = answersGiven(entries.slice(0, -1), account).get(question) ?? [];
      tap.answerAll(question, before, say('respond.taken-back', { what: seen.words }));
      if (last.kind === 'question-answered') return go(said.at);
    }
    if (last.kind === 'question-answered') return;
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
