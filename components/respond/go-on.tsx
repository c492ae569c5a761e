'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { useFlow } from './flow';

/** The button to what comes next. There is always something. */
export function GoOn({ from }: { from?: string }) {
  const say = useSay();
  const { nextScreen, playbook, plan, goOn } = useFlow();
  const provider = useAccountName()(playbook.account);
  const isUrgent = from === undefined || plan.urgent.some(({ id }) => id === from);
  const joined = !playbook.account && playbook.actions.some(({ id, joins }) => id === from && joins);
  const label = joined
    ? say('respond.answer.go-on-urgent')
    : nextScreen === 'tasks'
      ? say(isUrgent ? 'respond.answer.to-tasks' : 'respond.answer.back-to-tasks')
      : say('respond.answer.go-on', {
          next:
            nextScreen === 'questions'
              ? say('respond.triage.title')
              : say(`names.${nextScreen}.title`, { provider }),
        });
  return (
    <Button look="act" wide onClick={goOn}>
      {label}
    </Button>
  );
}
