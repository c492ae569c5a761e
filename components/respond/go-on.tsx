'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { questionsOf } from '@/lib/playbook/answers';
import { useFlow } from './flow';

/** The button to what comes next. There is always something. */
export function GoOn({ from }: { from?: string }) {
  const say = useSay();
  const { nextScreen, playbook, plan, goOn } = useFlow();
  const provider = useAccountName()(playbook.account);
  const isUrgent = from === undefined || plan.urgent.some(({ id }) => id === from);
  const isAskedOne = questionsOf(playbook.account?.kind ?? '').length === 1;
  const label =
    nextScreen === 'tasks'
      ? say(isUrgent ? 'respond.answer.to-tasks' : 'respond.answer.back-to-tasks')
      : say('respond.answer.go-on', {
          next:
            nextScreen === 'questions'
              ? say(isAskedOne ? 'respond.triage.title-one' : 'respond.triage.title')
              : say(`names.${nextScreen}.title`, { provider }),
        });
  return (
    <button className="btn btn-act btn-wide" type="button" onClick={goOn}>
      {label}
    </button>
  );
}
