'use client';

import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { offerAt } from '@/lib/playbook/offers';
import { useFlow } from './flow';
import { goTo } from './fragment';

/** An answer that would bring something else forward, to be given here. Without scripts it is a plain way there. */
export function SwitchLinks({ action }: { action: string }) {
  const say = useSay();
  const { playbook, answers, tap, screen, answerHere } = useFlow();
  const offer = offerAt(playbook, action, answers);
  if (!offer) return null;
  const { question, answer, to } = offer;

  const words = say(`respond.switch.${question}`);
  const onClick = () => {
    answerHere(question, answer, say(`respond.triage.${question}.said-${answer}`));
    goTo(to);
  };
  return (
    <p>
      {screen !== null && tap.open ? (
        <TextButton onClick={onClick}>{words}</TextButton>
      ) : (
        <a className="inline-flex min-h-tap items-center" href={`#${to}`}>
          {words}
        </a>
      )}
    </p>
  );
}
