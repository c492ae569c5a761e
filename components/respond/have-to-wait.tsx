'use client';

import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { addressOf } from '@/lib/flow/addresses';
import { earliestOf } from '@/lib/flow/onward';
import type { Task } from '@/lib/flow/task-list';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { NextCheck } from './next-check';
import { TaskRows } from './task-row';

interface Props {
  /** Urgent steps that could not be done. */
  tasks: readonly Task[];
  /** Whom else one can tell meanwhile. */
  tell: readonly Task[];
  playbooks: readonly PlaybookIndex[];
  /** They all wait for another device, which is asked for above. */
  forDevice: boolean;
}

/** What stops a person, said once: when to try again, and the people who can help until then. */
export function HaveToWait({ tasks, tell, playbooks, forDevice }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  const due = earliestOf(tasks);
  const titleOf = ({ action, playbook }: Task) =>
    say(`names.${action.id}.title`, { provider: nameOf(playbook.account) });
  const where = say('respond.offices');
  const police = tell.find(({ action }) => action.offices);
  return (
    <Part heading="have-to-wait" title={say(forDevice ? 'respond.tasks.wait-device' : 'respond.tasks.wait')}>
      {due !== null && (
        <p className="font-bold">
          <NextCheck due={due} />
        </p>
      )}
      <TaskRows tasks={tasks} playbooks={playbooks} dated={false} />
      <p>{say('respond.tasks.meanwhile')}</p>
      <Rows>
        {tell
          .filter(({ action }) => !action.offices)
          .map((task) => (
            <LinkRow
              key={task.action.id}
              href={`${addressOf(locale, task.playbook, task.action)}#${task.action.id}`}
              name={titleOf(task)}
            />
          ))}
        <LinkRow
          href={`/${locale}/record/report/`}
          {...(police ? { name: titleOf(police), hint: where } : { name: where })}
        />
      </Rows>
    </Part>
  );
}
