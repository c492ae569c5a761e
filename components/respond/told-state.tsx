'use client';

import { EntryMark } from '@/components/rail/entry-mark';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { MomentClock } from '@/components/ui/moment-text';
import { dueAt } from '@/lib/flow/onward';
import type { Settled } from '@/lib/flow/situation';
import { useFlow } from './flow';
import { NextCheck } from './next-check';

/** Whoever waits for an answer has done what they could. */
const saidOf = (entry: Settled['entry']) =>
  entry.kind !== 'action-blocked' ? 'was-excluded' : entry.reason === 'no-answer-yet' ? 'no-answer' : 'tried';

/** How a step went, in one line. */
export function ToldState({ action, status }: { action: string; status: Settled }) {
  const say = useSay();
  const { playbook, answers, outcomes } = useFlow();
  const { outcome, entry, at } = status;
  if (outcome === 'done') {
    return (
      <p>
        <Done entry={entry.id}>
          {say(entry.kind === 'fact-recorded' ? 'respond.answer.was-written' : 'respond.answer.was-done')}{' '}
          <MomentClock at={at} />
        </Done>
      </p>
    );
  }
  const due = dueAt({ action: { id: action }, playbook, situation: { answers, outcomes }, status });
  return (
    <p className="inline-flex items-start gap-2 font-bold">
      <EntryMark entry={entry} alone />
      <span>
        {say(`respond.answer.${saidOf(entry)}`)} <Clock at={entry.recordedAt} />
        {due !== null && (
          <>
            {'. '}
            <NextCheck due={due} />
          </>
        )}
      </span>
    </p>
  );
}
