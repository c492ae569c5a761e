'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import type { Onward } from '@/lib/flow/onward';
import { screenOf } from '@/lib/flow/task-list';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { useHint } from './hint';
import { TaskLink } from './task-row';

/** The one thing to do now, and why this one. */
export function NextTask({
  next,
  playbooks,
  title,
}: {
  next: Onward;
  title: string;
  /** Of all accounts of the incident. */
  playbooks: readonly PlaybookIndex[];
}) {
  const say = useSay();
  const nameOf = useAccountName();
  const { task, why, said } = next;
  const { action, playbook } = task;
  const asks = screenOf(task) === 'questions';
  const hint = useHint()(task, playbooks);
  const reason = asks ? 'asks' : why;
  const what = said && say(`respond.tactics.did.${said}`);
  return (
    <Part heading="onward" takesFocus title={title}>
      <p>{what && !asks ? say('respond.tasks.because', { what }) : say(`respond.tasks.why.${reason}`)}</p>
      <p>
        <TaskLink task={task} className={buttonStyle('act', 'wide')}>
          {asks
            ? say('respond.triage.title')
            : say(`names.${action.id}.title`, { provider: nameOf(playbook.account) })}
        </TaskLink>
      </p>
      {playbooks.length > 1 && action.of !== 'incident' && <Small>{nameOf(playbook.account, true)}</Small>}
      {hint && !asks && <Small>{hint}</Small>}
    </Part>
  );
}
