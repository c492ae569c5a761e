'use client';

import type { ReactNode } from 'react';
import { EntryMark } from '@/components/rail/entry-mark';
import { markOfStatus } from '@/components/rail/mark-of';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Done } from '@/components/ui/done';
import { Link } from '@/components/ui/link';
import { Mark } from '@/components/ui/mark';
import { MomentClock } from '@/components/ui/moment-text';
import { RowHint, RowName } from '@/components/ui/rows';
import { addressOf } from '@/lib/flow/addresses';
import { dueAt } from '@/lib/flow/onward';
import { firstToAsk, screenOf, type Task } from '@/lib/flow/task-list';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { reasonInWords } from '@/lib/wording/lines';
import { useFlow } from './flow';
import { useHint } from './hint';
import { NextCheck } from './next-check';

interface RowsProps {
  tasks: readonly Task[];
  /** Of all accounts: where there are several, each row says whose account it is about. */
  playbooks: readonly PlaybookIndex[];
  /** Whether each row says when to try again what could not be done. */
  dated?: boolean;
}

/** Tasks on the line. */
export function TaskRows({ tasks, playbooks, dated = true }: RowsProps) {
  const hintOf = useHint();
  const asking = firstToAsk(tasks);
  return (
    <ol role="list" className="line [--entry-gap:0] [--mark-y:1.77rem]">
      {tasks.map((task) => (
        <TaskRow
          key={`${task.playbook.account?.id} ${task.action.id}`}
          task={task}
          hint={hintOf(task, playbooks)}
          saysQuestions={asking.has(task)}
          namesAccount={playbooks.length > 1 && task.action.of !== 'incident'}
          dated={dated}
        />
      ))}
    </ol>
  );
}

interface Props {
  task: Task;
  hint: string | undefined;
  /** Whether it says that the questions of its account come first: a list says so once. */
  saysQuestions: boolean;
  namesAccount: boolean;
  dated: boolean;
}

/** One task: its mark on the line, its name, and how it stands. The whole row is the link. */
function TaskRow({ task, hint, saysQuestions, namesAccount, dated }: Props) {
  const { action, playbook, status } = task;
  const say = useSay();
  const nameOf = useAccountName();

  const blocked = status?.entry.kind === 'action-blocked' ? status.entry : null;
  const below = saysQuestions ? say('respond.triage.title') : hint;
  const due = dated ? dueAt(task) : null;
  return (
    <li className="entry">
      {status ? <EntryMark entry={status.entry} kind={markOfStatus(status)} /> : <Mark kind="todo" />}
      <TaskLink task={task} className={taskRow}>
        <span className="decoration-3 group-hover/row:underline">
          <RowName>{say(`names.${action.id}.title`, { provider: nameOf(playbook.account) })}</RowName>
          {namesAccount && <RowHint>{nameOf(playbook.account, true)}</RowHint>}
          {blocked ? (
            <RowHint>
              <bdi>{blocked.note ?? reasonInWords(blocked.reason, say)}</bdi>{' '}
              {due !== null && <NextCheck due={due} />}
            </RowHint>
          ) : (
            below && !status && <RowHint>{below}</RowHint>
          )}
        </span>
        <span className="text-end text-small/[1.54rem] text-soft">
          {!status && <span className="font-bold text-act">{say('respond.tasks.todo')}</span>}
          {status?.outcome === 'done' && (
            <Done entry={status.entry.id} bare>
              {say(status.entry.kind === 'fact-recorded' ? 'respond.tasks.written' : 'respond.tasks.done')}{' '}
              <MomentClock at={status.at} />
            </Done>
          )}
          {status?.outcome === 'blocked' && say(`respond.tasks.${blocked ? 'cannot' : 'waits'}`)}
          {status?.outcome === 'excluded' && say('respond.tasks.not-mine')}
        </span>
      </TaskLink>
    </li>
  );
}

const taskRow =
  'group/row grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-rule py-4 text-ink no-underline ' +
  'in-[li+li]:border-t';

/** Within this page where the task stands here, else to the page where it does. */
export function TaskLink({
  task,
  className,
  children,
}: {
  task: Task;
  className: string;
  children: ReactNode;
}) {
  const { action, playbook } = task;
  const screen = screenOf(task);
  const locale = usePageLocale();
  const { here, playbook: own } = useFlow();
  const isHere = here.includes(action.id) && (action.of === 'incident' || playbook === own);
  return isHere ? (
    <a className={className} href={`#${screen}`}>
      {children}
    </a>
  ) : (
    <Link className={className} href={`${addressOf(locale, playbook, action)}#${screen}`}>
      {children}
    </Link>
  );
}
