'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { useFlow } from './flow';

/** The link to a step of another page. */
export function WayThere() {
  const say = useSay();
  const nameOf = useAccountName();
  const { landing, playbook, elsewhere } = useFlow();
  const provider = nameOf(playbook.account);
  const isAction = playbook.actions.some(({ id }) => id === landing.step);
  const next = say(isAction ? `names.${landing.step}.title` : 'respond.tasks.title-open', { provider });
  return (
    <p>
      <a className="inline-flex min-h-tap items-center" href={elsewhere ?? '#tasks'}>
        {say('respond.answer.go-on', { next })}
      </a>
    </p>
  );
}
