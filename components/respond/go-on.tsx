'use client';

import { useProviderName, useSay } from '@/components/site/words-provider';
import { useFlow } from './flow';

/** The button to what comes next. There is always something. */
export function GoOn({ from }: { from: string }) {
  const say = useSay();
  const { nextPlace, provider, plan, goOn } = useFlow();
  const account = useProviderName()(provider.id);
  const isUrgent = plan.urgent.some(({ id }) => id === from);
  const label =
    nextPlace === 'tasks'
      ? say(isUrgent ? 'respond.answer.to-tasks' : 'respond.answer.back-to-tasks')
      : say('respond.answer.go-on', {
          next:
            nextPlace === 'questions'
              ? say('respond.triage.title')
              : say(`names.${nextPlace}.title`, { provider: account }),
        });
  return (
    <button className="btn btn-act btn-wide" type="button" onClick={goOn}>
      {label}
    </button>
  );
}
