import type { Group, Role, Tactic } from '@/lib/playbook/vocabulary';
import { wayOn } from '@/lib/playbook/ways';
import { isToDo, nextTask, type Task, type TaskList } from './task-list';

/**
 * Why a task comes before the others: what an urgent one is for, what happened, the group it opens, or that the time has
 * come to try it again.
 */
export type Why = Role | 'urgent' | Group | 'again' | 'said';

export interface Onward {
  task: Task;
  why: Why;
  /** What was said to have happened, if that is why. */
  said: Tactic | null;
}

/** What is known of a task that may have been tried. */
interface Tried {
  action: Pick<Task['action'], 'id'>;
  playbook: Task['playbook'];
  situation: Pick<Task['situation'], 'answers' | 'outcomes'>;
  status: Task['status'];
  /** Whether anything still asks for it; so it is where nobody says. */
  isPlanned?: boolean;
}

/** When to try again what could not be done, in milliseconds; null where it leads to another way, or nothing stops it. */
export function dueAt({ action, playbook, situation, status, isPlanned = true }: Tried): number | null {
  if (!isPlanned) return null;
  if (status?.entry.kind !== 'action-blocked') return null;
  const { reason, recordedAt } = status.entry;
  const way = wayOn(playbook, action.id, reason, situation.answers, situation.outcomes);
  return way.kind === 'next-check' ? Date.parse(recordedAt) + way.afterHours * 3_600_000 : null;
}

/** The first of the times to try again. */
export function earliestOf(tasks: readonly Task[]): number | null {
  const dates = tasks.map(dueAt).filter((at) => at !== null);
  return dates.length > 0 ? Math.min(...dates) : null;
}

/**
 * Whether to get another device is the one thing to do now: nothing urgent is left but what waits for one, or was tried in
 * vain.
 */
export const waitsForDevice = (list: TaskList) =>
  !nextTask(list) && list.urgent.some(({ status }) => status?.entry.kind === 'question-answered');

const urgencies = ['now', 'today', 'later'] as const;

/** The one thing to do now over all accounts, and why; null once nothing can be done for the moment. */
export function onwardIn(list: TaskList, now: number): Onward | null {
  const next = nextTask(list);
  if (next) return reasoned(next, next.action.role ?? 'urgent');
  const isDue = (task: Task) => (dueAt(task) ?? Number.POSITIVE_INFINITY) <= now;
  const again = list.urgent.find(isDue);
  if (again) return { task: again, why: 'again', said: null };
  const later = list.followUp.flatMap(({ tasks }) => tasks);
  for (const urgency of urgencies) {
    const task = later.find((one) => one.action.urgency === urgency && (isToDo(one) || isDue(one)));
    if (!task) continue;
    if (!isToDo(task)) return { task, why: 'again', said: null };
    return reasoned(task, task.action.group);
  }
  return null;
}

/** What was said to have happened outranks what such a task is for in general. */
function reasoned(task: Task, why: Why): Onward {
  const { when, joins } = task.action;
  const asking = [...(when?.tactics ?? []), ...(joins?.tactics ?? [])];
  const said = asking.find((one) => task.situation.answers.tactics?.includes(one)) ?? null;
  return { task, why: said ? 'said' : why, said };
}
