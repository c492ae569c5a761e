'use client';

import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { answersGiven } from '@/lib/incident/fold';
import { firstTactics, tactics } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';
import { TacticTicks } from './tactic-ticks';

/** "What else happened?" Each tick adds the tasks that help against it. */
export function Tactics() {
  const say = useSay();
  const { tap, held } = useFlow();
  const written = held?.record.entries.findLast(
    (entry) => entry.kind === 'question-answered' && entry.question === 'tactics',
  );
  // Whoever left the first question out is asked all of it here.
  const wasAsked = answersGiven(held?.record.entries ?? []).has('happened');
  const offered = tactics.filter((one) => !wasAsked || !firstTactics.some((first) => first === one));
  return (
    <div className="flow-4">
      <fieldset>
        <legend className="sr-only">{say('respond.tactics.title')}</legend>
        <p>{say('respond.tactics.why')}</p>
        <div className="mt-4">
          <TacticTicks offered={offered} question="tactics" />
        </div>
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-5">
        {written ? (
          <Done entry={written.id}>
            {say('respond.tactics.saved')} <Clock at={written.recordedAt} />
          </Done>
        ) : (
          tap.open && (
            <Button
              look="write"
              wide
              onClick={() => tap.answerAll('tactics', [], say('respond.tactics.said-none'))}
            >
              {say('respond.tactics.none')}
            </Button>
          )
        )}
      </p>
    </div>
  );
}
