'use client';

import { useSay } from '@/components/site/words-provider';
import { offerAt } from '@/lib/playbook/offers';
import { useFlow } from './flow';
import { goTo } from './fragment';

/**
 * A question that was skipped, with the answer that brings something else forward. Without scripts it is a plain way there,
 * and claims nothing.
 */
export function SwitchLinks({ action }: { action: string }) {
  const say = useSay();
  const { playbook, answers, tap, screen, answerHere } = useFlow();
  const offer = offerAt(playbook, action, answers);
  if (!offer) return null;
  const { question, answer, to } = offer;

  const onClick = (event: React.MouseEvent) => {
    if (screen === null || !tap.open) return;
    event.preventDefault();
    answerHere(question, answer, say(`respond.triage.${question}.said-${answer}`));
    goTo(to);
  };
  return (
    <p>
      {say(`respond.triage.${question}.ask`)}{' '}
      <a className="inline-flex min-h-tap items-center" href={`#${to}`} onClick={onClick}>
        {say(`respond.switch.${question}`)}
      </a>
    </p>
  );
}
