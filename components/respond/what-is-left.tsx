'use client';

import { more } from '@/components/saving/late';
import { LatePart, later } from '@/components/site/late-part';
import { useOnline } from '@/components/site/online';
import { SkipLink } from '@/components/site/skip-link';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { focusSoon, useFocusAfterChange } from '@/components/ui/focus';
import { FoldPart } from '@/components/ui/fold-part';
import { Link } from '@/components/ui/link';
import { Part } from '@/components/ui/part';
import { onwardIn, waitsForDevice } from '@/lib/flow/onward';
import { endsQuietly, isOpen, isToDo, shutBy, taskListOf } from '@/lib/flow/task-list';
import { closedAs } from '@/lib/incident/fold';
import { EndIncident, recordLink } from './end-incident';
import { Ended } from './ended';
import { useFlow } from './flow';
import { HaveToWait } from './have-to-wait';
import { JustWritten } from './just-written';
import { LackOfDevice } from './lack-of-device';
import { NextTask } from './next-task';
import { useOpenFold } from './open-folds';
import { ProgressDone } from './progress-done';
import { QuietEnd } from './quiet-end';
import { Tactics } from './tactics';
import { TaskGroup } from './task-group';
import { usePlaybooks } from './use-playbooks';

const addAccount = later(() =>
  import('@/components/accounts/add-account').then(({ AddAccount }) => AddAccount),
);

/** Back on the line another way takes its place: whoever was at the link goes on there. */
const handsOnFocus = (link: HTMLElement | null) => () => {
  if (link === document.activeElement) focusSoon('onward');
};

/**
 * What is left to do over all accounts: the one thing to do now, the endings, and the rest folded by group. An incident
 * that was ended says so, and asks for nothing.
 */
export function WhatIsLeft() {
  const say = useSay();
  const locale = usePageLocale();
  const { playbook, held } = useFlow();
  const entries = held?.record.entries ?? [];
  const { playbooks, missing, areAllHere } = usePlaybooks(playbook, entries);
  const nameOf = useAccountName();
  const list = taskListOf(playbooks, entries);
  const { urgent, followUp, waiting } = list;
  const ended = closedAs(entries);
  useFocusAfterChange('tasks-title', held && `${ended}`);
  const isQuiet =
    !ended &&
    areAllHere &&
    endsQuietly(list) &&
    // Whoever opened it again has found something.
    !entries.some(({ kind }) => kind === 'incident-reopened');
  const toDo = urgent.some(isToDo);
  const isBehind = !urgent.some(isOpen) && areAllHere;
  const tried = toDo ? [] : urgent.filter(isOpen);
  const isOnline = useOnline();
  const cut = playbook.actions.find(({ cutsOff }) => cutsOff);
  const next = onwardIn(list, Date.now());
  // To borrow one brings on what is urgent; all else is less, and stands on pages that no device off the line can load.
  const isAlone = waitsForDevice(list);
  const reports = followUp.flatMap(({ group, tasks }) => (group === 'report' ? tasks : []));
  const shutAs = waiting.map((task) => shutBy(task.playbook, task.situation));
  const shut = shutAs.includes('frozen') ? 'frozen' : shutAs.includes('locked-out') ? 'shut' : 'unread';
  const inGroup = { playbooks, quiet: isQuiet || ended !== null };
  const nextOne = next && (
    <NextTask
      next={next}
      playbooks={playbooks}
      title={say(isAlone ? 'respond.tasks.until-device' : 'respond.tasks.next')}
    />
  );
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
      {ended ? (
        <Ended />
      ) : isQuiet ? (
        <QuietEnd />
      ) : (
        <>
          {(toDo || areAllHere) && <ProgressDone urgent={urgent} />}
          <h1 id="tasks-title" tabIndex={-1}>
            {say(isBehind ? 'respond.tasks.title' : 'respond.tasks.title-open')}
          </h1>
          <SkipLink
            text={say('site.words.skip-to', { where: say('respond.tasks.record') })}
            find={() => document.getElementById(recordLink)}
          />
          <p className="text-lead">
            {say(
              toDo
                ? 'respond.tasks.lead-open'
                : isAlone
                  ? 'respond.tasks.lead-device'
                  : tried.length > 0
                    ? 'respond.tasks.lead-wait'
                    : 'respond.tasks.lead',
            )}
          </p>
          {!isAlone && nextOne}
          <LackOfDevice first={isAlone} />
          {tried.length > 0 && (
            <HaveToWait
              forDevice={isAlone && tried.every(({ status }) => status?.entry.kind === 'question-answered')}
              tasks={tried}
              tell={reports.filter((task) => isToDo(task) && task.action.of === 'incident')}
              playbooks={playbooks}
            />
          )}
          {isAlone && isOnline && nextOne}
          {isAlone && !isOnline && cut && (
            <Part heading="onward" title={say('respond.tasks.until-device')}>
              <p>
                <a className={buttonStyle('act', 'wide')} href={`#${cut.id}`} ref={handsOnFocus}>
                  {say('respond.tasks.remove-here')}
                </a>
              </p>
            </Part>
          )}
        </>
      )}
      {ended ? (
        lacking
      ) : (
        <div>
          {playbook.account && (
            <p>
              <a className="inline-flex min-h-tap items-center" href="#questions">
                {say(`respond.triage.again.${playbook.account.kind}`)}
              </a>
            </p>
          )}
          {isOnline || addAccount.value ? (
            <LatePart of={addAccount} props={{ held, page: playbook.account, children: lacking }} />
          ) : (
            // Nobody is told to connect for it.
            lacking
          )}
        </div>
      )}
      {!ended && (
        <div className="mt-part">
          <WhatTheyDid />
        </div>
      )}
      {!ended && !isQuiet && <EndIncident urgent={urgent} />}
      <div className="mt-part border-ink border-b">
        {toDo && <TaskGroup id="urgent" tasks={urgent} {...inGroup} />}
        {followUp.map(({ group, tasks }) => (
          <TaskGroup key={group} id={group} tasks={tasks} {...inGroup} />
        ))}
        <TaskGroup id={shut} tasks={waiting} {...inGroup} explains />
        {!toDo && <TaskGroup id="urgent" tasks={urgent} {...inGroup} />}
      </div>
      {!isQuiet && ended !== 'false-alarm' && (
        <Part follows heading="offers" title={say('respond.tasks.offers-title')}>
          <p>{say('respond.tasks.offers')}</p>
        </Part>
      )}
      {held && (
        <div className="wide:hidden">
          <LatePart meanwhile={null} of={more} props={{ held }} />
        </div>
      )}
    </>
  );
}

/** What they got the person to do, which adds tasks: folded, for it asks before it helps. */
function WhatTheyDid() {
  const say = useSay();
  const { answers } = useFlow();
  const fold = useOpenFold('tactics', false);
  const said = answers.tactics?.length;
  return (
    <FoldPart
      heading="group-tactics"
      title={say('respond.tactics.title')}
      hint={said ? say('respond.tactics.count', { count: said }) : ''}
      {...fold}
    >
      <Tactics />
    </FoldPart>
  );
}
