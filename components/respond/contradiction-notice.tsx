'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Notice } from '@/components/ui/notice';
import { contradictionIn } from '@/lib/flow/contradiction';
import { useFlow } from './flow';

/** What was done, and the question whose answer does not fit with it, to be answered once more. */
export function ContradictionNotice() {
  const say = useSay();
  const nameOf = useAccountName();
  const { playbook, statuses, answers, held, screen, tap } = useFlow();
  const found = contradictionIn(playbook, { statuses, answers }, held?.record.entries ?? []);
  useFocusAfterChange(`${screen}-title`, found ? 'asks' : 'answered', 'asks');
  if (!found) return null;
  const { action, question, answer, rather, doneAt } = found;
  return (
    <Notice heading="contradiction">
      <h2 id="contradiction">{say('respond.contradiction.title')}</h2>
      <p>
        {say(`names.${action}.done`, { provider: nameOf(playbook.account) })} <Clock at={doneAt} />
        <br />
        {say(`respond.triage.${question}.said-${answer}`)}
      </p>
      <p>{say('respond.contradiction.ask')}</p>
      <Buttons columns="two">
        {[rather, answer].map((one) => (
          <Button
            key={one}
            look="plain"
            onClick={() => tap.answer(question, one, say(`respond.triage.${question}.said-${one}`))}
          >
            {say(`respond.triage.${question}.said-${one}`)}
          </Button>
        ))}
      </Buttons>
    </Notice>
  );
}
