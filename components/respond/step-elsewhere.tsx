'use client';

import { WordsFor } from '@/components/site/words-for';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { useFlow } from './flow';
import { LiveScreen } from './screen';

/** For an address that names a step of another page, as long as that one is on its way, or if it does not come. */
export function StepElsewhere() {
  return (
    <LiveScreen id="elsewhere">
      <WordsFor of={['steps']}>
        <WayThere />
      </WordsFor>
    </LiveScreen>
  );
}

function WayThere() {
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
