'use client';

import { useSay } from '@/components/site/words-provider';
import { offerAt } from '@/lib/playbook/offers';
import { useFlow } from './flow';
import { goTo } from './fragment';

/** The way to what an answer would bring forward, for people who skipped the questions. A plain link without scripts. */
export function SwitchLinks({ action }: { action: string }) {
  const say = useSay();
  const { playbook, answers, tap, screen } = useFlow();
  const offer = offerAt(playbook, action, answers);
  if (!offer) return null;
  const { question, answer, to } = offer;

  const onClick = (event: React.MouseEvent) => {
    if (screen === null || !tap.open) return;
    event.preventDefault();
    tap.answer(question, answer, say(`respond.triage.${question}.said-${answer}`));
    goTo(to);
  };
  return (
    <p>
      <a className="inline-flex min-h-tap items-center" href={`#${to}`} onClick={onClick}>
        {say(`respond.switch.${question}`)}
      </a>
    </p>
  );
}
