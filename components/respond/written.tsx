'use client';

import { EntryMark } from '@/components/rail/entry-mark';
import { useOpenPage } from '@/components/site/online';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { accountAddress } from '@/lib/flow/addresses';
import type { TapEntry } from '@/lib/flow/last-tap';
import { type Undo, undoOf } from '@/lib/flow/undo';
import type { Entry } from '@/lib/incident/entry';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

/** One line: what was written of a step, with its undo. */
export function Written({ entries, last }: { entries: readonly Entry[]; last: TapEntry }) {
  const say = useSay();
  const { tap, go, playbook, said } = useFlow();
  const locale = usePageLocale();
  const openPage = useOpenPage();
  const cut = playbook.actions.find(({ cutsOff }) => cutsOff);
  const undo = undoOf(entries, said, playbook.account, cut);
  const takeBack = ({ answer, reopen, to }: Undo) => {
    if (answer) {
      const words = say('respond.taken-back', { what: answer.words });
      tap.answerAll(answer.question, answer.before, words);
    }
    if (reopen) tap.reopen(reopen.action, reopen.account);
    // The page of another account knows where its step stands.
    if (reopen?.account) openPage(`${accountAddress(locale, reopen.account.id)}#${to}`);
    else go(to);
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
      {tap.open && undo && (
        <TextButton onClick={() => takeBack(undo)}>{say('respond.answer.undo')}</TextButton>
      )}
    </p>
  );
}
