'use client';

import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { FoldPart } from '@/components/ui/fold-part';
import { Link } from '@/components/ui/link';
import { accountAddress } from '@/lib/flow/addresses';
import { isOpen, isToDo, shutBy, type Task } from '@/lib/flow/task-list';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { useFlow } from './flow';
import { useOpenFold } from './open-folds';
import { TaskRows } from './task-row';

const link = 'inline-flex min-h-tap items-center';

interface Props {
  id: string;
  tasks: readonly Task[];
  playbooks: readonly PlaybookIndex[];
  /** Nothing unfolds by itself. */
  quiet: boolean;
  /** Says above the rows why they stand here. */
  explains?: boolean;
}

/** The tasks of a group, folded to its heading and how many are open; not while one of them is urgent. */
export function TaskGroup({ id, tasks, playbooks, quiet, explains = false }: Props) {
  const say = useSay();
  const isUrgent = tasks.some((task) => isToDo(task) && task.action.urgency === 'now');
  const fold = useOpenFold(id, isUrgent && !quiet);
  if (tasks.length === 0) return null;
  return (
    <FoldPart
      heading={`group-${id}`}
      title={say(`respond.tasks.${id}`)}
      hint={quiet ? '' : say('respond.tasks.open', { count: tasks.filter(isOpen).length })}
      {...fold}
    >
      {explains && <Why id={id} tasks={tasks} severalAccounts={playbooks.length > 1} />}
      <TaskRows tasks={tasks} playbooks={playbooks} />
    </FoldPart>
  );
}

/** Why these have to wait, and where to say that one can sign in again. */
function Why({ id, tasks, severalAccounts }: Pick<Props, 'id' | 'tasks'> & { severalAccounts: boolean }) {
  const say = useSay();
  const nameOf = useAccountName();
  const locale = usePageLocale();
  const { playbook } = useFlow();
  const words = (account: AccountRef) =>
    severalAccounts
      ? say('respond.tasks.back-in-at', { account: nameOf(account, true) })
      : say('respond.tasks.back-in');
  const lockedOut = tasks.filter((task) => shutBy(task.playbook, task.situation) === 'locked-out');
  const accounts = [...new Set(lockedOut.flatMap(({ playbook }) => playbook.account ?? []))];
  return (
    <div className="mb-4">
      <p>{say(`respond.tasks.${id}-why`)}</p>
      {accounts.map((account) => (
        <p key={account.id}>
          {sameAccount(account, playbook.account) ? (
            <a className={link} href="#questions">
              {words(account)}
            </a>
          ) : (
            <Link className={link} href={`${accountAddress(locale, account.id)}#questions`}>
              {words(account)}
            </Link>
          )}
        </p>
      ))}
    </div>
  );
}
