'use client';

import { Kept } from '@/components/saving/kept';
import { LatePart, later } from '@/components/site/late-part';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Part, ruledPart } from '@/components/ui/part';
import { firstToAsk, isOpen, type Task, taskListOf } from '@/lib/flow/task-list';
import { closedAs } from '@/lib/incident/fold';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { EndIncident } from './end-incident';
import { useFlow } from './flow';
import { useHint } from './hint';
import { JustWritten } from './just-written';
import { ProgressDone } from './progress-done';
import { Tactics } from './tactics';
import { TaskRow } from './task-row';
import { usePlaybooks } from './use-playbooks';

const addAccount = later(() =>
  import('@/components/accounts/add-account').then(({ AddAccount }) => AddAccount),
);

/** What is left to do over all accounts, in any order, in four groups; the urgent steps above them while any is open. */
export function WhatIsLeft() {
  const say = useSay();
  const locale = usePageLocale();
  const { playbook, held } = useFlow();
  const entries = held?.record.entries ?? [];
  const { playbooks, missing, areAllHere } = usePlaybooks(playbook, entries);
  const nameOf = useAccountName();
  const { urgent, followUp } = taskListOf(playbooks, entries);
  const ended = closedAs(entries) !== null;
  const urgentOpen = urgent.some(isOpen);
  const isBehind = !urgentOpen && areAllHere;
  const lacking = missing.map((account) => (
    <p key={account.id} role="alert">
      <Link className="inline-flex min-h-tap items-center" href={`/${locale}/respond/${account.id}/#tasks`}>
        {say('respond.tasks.missing', { account: nameOf(account) })}
      </Link>
    </p>
  ));
  return (
    <>
      <JustWritten />
      {ended && <EndIncident />}
      {(urgentOpen || areAllHere) && <ProgressDone urgent={urgent} />}
      <h1 id="tasks-title" tabIndex={-1}>
        {say(isBehind ? 'respond.tasks.title' : 'respond.tasks.title-open')}
      </h1>
      <p className="text-lead">{say(urgentOpen ? 'respond.tasks.lead-open' : 'respond.tasks.lead')}</p>
      {playbook.account && (
        <p>
          <a className="inline-flex min-h-tap items-center" href="#questions">
            {say(`respond.triage.again.${playbook.account.kind}`)}
          </a>
        </p>
      )}
      {!ended && <LatePart of={addAccount} props={{ held, page: playbook.account, children: lacking }} />}
      {ended && lacking}
      {urgentOpen && <Group id="urgent" tasks={urgent} playbooks={playbooks} />}
      <Tactics />
      {followUp.map(({ group, tasks }) => (
        <Group key={group} id={group} tasks={tasks} playbooks={playbooks} />
      ))}
      {!urgentOpen && <Group id="urgent" tasks={urgent} playbooks={playbooks} />}
      <Part heading="offers" title={say('respond.tasks.offers-title')}>
        <p>{say('respond.tasks.offers')}</p>
      </Part>
      <p className="mt-part">
        <Link className={buttonStyle('act', 'wide')} href={`/${locale}/record/`}>
          {say('respond.tasks.record')}
        </Link>
      </p>
      {held && (
        <div className="wide:hidden">
          <Kept held={held} />
        </div>
      )}
      {!ended && <EndIncident />}
    </>
  );
}

interface GroupProps {
  id: string;
  tasks: readonly Task[];
  /** Of all accounts: where there are several, each row says whose account it is about. */
  playbooks: readonly PlaybookIndex[];
}

function Group({ id, tasks, playbooks }: GroupProps) {
  const say = useSay();
  const hintOf = useHint();
  const asking = firstToAsk(tasks);
  if (tasks.length === 0) return null;
  return (
    <section className={ruledPart} aria-labelledby={`group-${id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`group-${id}`}>{say(`respond.tasks.${id}`)}</h2>
        <span className="text-small text-soft">
          {say('respond.tasks.open', { count: tasks.filter(isOpen).length })}
        </span>
      </div>
      <ol role="list" className="line [--entry-gap:0] [--mark-y:1.77rem]">
        {tasks.map((task) => (
          <TaskRow
            key={`${task.playbook.account?.id} ${task.action.id}`}
            task={task}
            hint={hintOf(task, playbooks)}
            saysQuestions={asking.has(task)}
            namesAccount={playbooks.length > 1 && task.action.of !== 'incident'}
          />
        ))}
      </ol>
    </section>
  );
}
