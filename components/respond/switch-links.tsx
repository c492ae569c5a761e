'use client';

import { useSay } from '@/components/site/words-provider';
import { branchFor } from '@/lib/playbook/answers';
import { actionOf } from '@/lib/playbook/plan';
import { useFlow } from './flow';
import { goTo } from './fragment';

/** The way to what an answer would bring forward, for people who skipped the questions. A plain link without scripts. */
export function SwitchLinks({ action }: { action: string }) {
  const say = useSay();
  const { playbook, answers, tap, screen } = useFlow();
  const offer = playbook.actions.find(({ id }) => id === action)?.offers;
  if (!offer || !playbook.account) return null;
  const { kind } = playbook.account;
  const { question, answer, brings } = offer;
  const answered = { ...answers, [question]: answer };
  const brought = actionOf(playbook, brings, answered)?.id;
  // Where the answer would change nothing, it is not offered.
  if (!brought || branchFor(kind, answers).id === branchFor(kind, answered).id) return null;

  const onClick = (event: React.MouseEvent) => {
    if (screen === null || !tap.open) return;
    event.preventDefault();
    tap.answer(question, answer, say(`respond.triage.${question}.said-${answer}`));
    goTo(brought);
  };
  return (
    <p>
      <a className="inline-flex min-h-tap items-center" href={`#${brought}`} onClick={onClick}>
        {say(`respond.switch.${question}`)}
      </a>
    </p>
  );
}
