'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { TickBox } from '@/components/ui/choices';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { ruledPart } from '@/components/ui/part';
import { tacticsToOffer } from '@/lib/flow/heard';
import { limits } from '@/lib/incident/fields';
import type { Tactic } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';

/** "What did they get you to do?" Each answer adds the tasks that help against it. */
export function Tactics() {
  const say = useSay();
  const { answers, tap, held } = useFlow();
  const written = held?.record.entries.findLast(
    (entry) => entry.kind === 'question-answered' && entry.question === 'tactics',
  );
  const [changed, setChanged] = useState<readonly Tactic[] | null>(null);
  useFocusAfterChange('tactics-saved', changed === null && written ? written.id : 'form', 'form');
  const chosen = changed ?? answers.tactics ?? [];

  const toggle = (tactic: Tactic) =>
    setChanged(chosen.includes(tactic) ? chosen.filter((one) => one !== tactic) : [...chosen, tactic]);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const what = chosen.map((tactic) => say(`respond.tactics.did.${tactic}`)).join('; ');
    const words = what ? say('respond.tactics.said', { what }) : say('respond.tactics.said-none');
    tap.sayTactics([...chosen], shorten(words));
    setChanged(null);
  };
  return (
    <form className={ruledPart} onSubmit={save}>
      <fieldset>
        <legend className="float-start mb-4 w-full">
          <h2>{say('respond.tactics.title')}</h2>
        </legend>
        <p className="clear-both">{say('respond.tactics.why')}</p>
        <div className="mt-4 border-rule border-b">
          {tacticsToOffer(held?.record.entries ?? []).map((tactic) => (
            <TickBox
              key={tactic}
              checked={chosen.includes(tactic)}
              disabled={!tap.open}
              onChange={() => toggle(tactic)}
            >
              {say(`respond.tactics.${tactic}`)}
            </TickBox>
          ))}
        </div>
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-5">
        {(changed !== null || !written) && tap.open && (
          <Button look="write" wide type="submit">
            {say(chosen.length > 0 ? 'respond.tactics.save' : 'respond.tactics.none')}
          </Button>
        )}
        {changed === null && written && (
          <span id="tactics-saved" tabIndex={-1}>
            <Done entry={written.id}>
              {say('respond.tactics.saved')} <Clock at={written.recordedAt} />
            </Done>
          </span>
        )}
      </p>
    </form>
  );
}

/** As long as an entry may keep, without half a character at its end. */
const shorten = (words: string) => words.slice(0, limits.line).replace(/\p{Surrogate}$/u, '');
