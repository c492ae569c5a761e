'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { EntryMark } from '@/components/rail/entry-mark';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Done } from '@/components/ui/done';
import { Mark } from '@/components/ui/mark';
import { MomentClock } from '@/components/ui/moment-text';
import { addressOf } from '@/lib/flow/addresses';
import type { Task } from '@/lib/flow/task-list';
import { wayOn } from '@/lib/playbook/ways';
import { reasonInWords } from '@/lib/wording/lines';
import { useFlow } from './flow';
import { NextCheck } from './next-check';

interface Props {
  task: Task;
  hint: string | undefined;
  namesAccount: boolean;
}

/** One task: its mark on the line, its name, and how it stands. The whole row is the link. */
export function TaskRow({ task, hint, namesAccount }: Props) {
  const { action, playbook, situation, status } = task;
  const say = useSay();
  const nameOf = useAccountName();

  const blocked = status?.entry.kind === 'action-blocked' ? status.entry : null;
  const way = blocked && wayOn(playbook, action.id, blocked.reason, situation.answers);
  return (
    <li className="entry">
      {status ? <EntryMark entry={status.entry} /> : <Mark kind="todo" />}
      <TaskLink task={task}>
        <span>
          <span className="row-name">
            {say(`names.${action.id}.title`, { provider: nameOf(playbook.account) })}
          </span>
          {namesAccount && <span className="row-hint">{nameOf(playbook.account, true)}</span>}
          {blocked ? (
            <span className="row-hint">
              <bdi>{blocked.note ?? reasonInWords(blocked.reason, say)}</bdi>{' '}
              {way?.kind === 'next-check' && (
                <NextCheck since={blocked.recordedAt} afterHours={way.afterHours} />
              )}
            </span>
          ) : (
            hint && !status && <span className="row-hint">{hint}</span>
          )}
        </span>
        <span className="row-state">
          {!status && <span className="todo">{say('respond.tasks.todo')}</span>}
          {status?.outcome === 'done' && (
            <Done entry={status.entry.id} bare>
              {say(status.entry.kind === 'fact-recorded' ? 'respond.tasks.written' : 'respond.tasks.done')}{' '}
              <MomentClock at={status.at} />
            </Done>
          )}
          {status?.outcome === 'blocked' && say('respond.tasks.cannot')}
          {status?.outcome === 'excluded' && say('respond.tasks.not-mine')}
        </span>
      </TaskLink>
    </li>
  );
}

/** Within this page where the task stands here, else to the page where it does. */
function TaskLink({ task: { action, playbook }, children }: { task: Task; children: ReactNode }) {
  const locale = usePageLocale();
  const { here, playbook: own } = useFlow();
  const isHere = here.includes(action.id) && (action.of === 'incident' || playbook === own);
  return isHere ? (
    <a className="row" href={`#${action.id}`}>
      {children}
    </a>
  ) : (
    <Link className="row" href={`${addressOf(locale, playbook, action)}#${action.id}`} prefetch={false}>
      {children}
    </Link>
  );
}
