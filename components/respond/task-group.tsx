'use client';

import { useSay } from '@/components/site/words-provider';
import { FoldPart } from '@/components/ui/fold-part';
import { isOpen, isToDo, type Task } from '@/lib/flow/task-list';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { useOpenFold } from './open-folds';
import { TaskRows } from './task-row';

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
      {explains && <p className="mb-4">{say(`respond.tasks.${id}-why`)}</p>}
      <TaskRows tasks={tasks} playbooks={playbooks} />
    </FoldPart>
  );
}
