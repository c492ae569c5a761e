import type { Entry } from '@/lib/incident/entry';
import { byInstant, type Instant } from '@/lib/incident/moment';
import {
  type Answers,
  branchFor,
  isLeaving,
  isLockedOut,
  isRuledOut,
  mayBeLeaving,
} from '@/lib/playbook/answers';
import { kinds } from '@/lib/playbook/kinds';
import { byUrgency } from '@/lib/playbook/plan';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { type Group, groups } from '@/lib/playbook/vocabulary';
import { accountAddress, addressOf, pageOf } from './addresses';
import { type Settled, type Situation, situationOf } from './situation';

/** One thing to do in an incident, by the playbook it comes from. */
export interface Task {
  action: PlannedAction;
  playbook: PlaybookIndex;
  situation: Situation;
  status: Settled | undefined;
  /** Whether anything asks for it still; what was done or could not be stays all the same. */
  isPlanned: boolean;
}

export interface TaskList {
  urgent: Task[];
  followUp: { group: Group; tasks: Task[] }[];
  /** What has to wait until somebody can sign in again, in no group until then. */
  waiting: Task[];
}

/** Whether it still waits: nothing was said of it, or it could not be done. */
export const isOpen = ({ status, isPlanned }: Pick<Task, 'status' | 'isPlanned'>) =>
  isPlanned && (status?.outcome ?? 'blocked') === 'blocked';

/** Whether nothing was said of it yet. */
export const isToDo = ({ status, isPlanned }: Pick<Task, 'status' | 'isPlanned'>) => isPlanned && !status;

/** Progress of the urgent steps: how many wait, and when something was last said of one. */
interface Progress {
  open: number;
  lastAt: Instant | null;
}

export const progressOf = (urgent: readonly Task[]): Progress => ({
  open: urgent.filter(isOpen).length,
  lastAt:
    urgent
      .flatMap(({ status }) => status?.entry.recordedAt ?? [])
      .toSorted(byInstant)
      .at(-1) ?? null,
});

/** What is next over all accounts; undefined once everything urgent has an outcome. */
export function nextTask({ urgent }: TaskList): Task | undefined {
  const open = urgent.filter(({ status }) => status === undefined);
  // As on the pages themselves: whoever sees the screen would see every step.
  return open.find(({ action }) => action.joins?.first) ?? open[0];
}

/** The screen that a task leads to: the questions of its account first, where they decide what comes first there. */
export function screenOf({ action, playbook, situation, status }: Task): string {
  const waits = situation.asks && action.of !== 'incident' && pageOf(playbook, action) === 'account';
  return waits && !status ? 'questions' : action.id;
}

/**
 * Where an incident goes on: what is urgent next; else the page of this account, which knows, or its list once the
 * incident was ended.
 */
export function onwardAddress(
  locale: string,
  account: string,
  list: TaskList | null,
  isEnded: boolean,
): string {
  const next = list && nextTask(list);
  return next
    ? `${addressOf(locale, next.playbook, next.action)}#${screenOf(next)}`
    : `${accountAddress(locale, account)}${isEnded ? '#tasks' : ''}`;
}

/** Of each account whose questions come first, the first task in this list. */
export function firstToAsk(tasks: readonly Task[]): Set<Task> {
  const asked = new Set<PlaybookIndex>();
  return new Set(
    tasks.filter((task) => {
      if (screenOf(task) === task.action.id || asked.has(task.playbook)) return false;
      asked.add(task.playbook);
      return true;
    }),
  );
}

const ranked = Object.keys(kinds);
function rankOf(kind: string, answers: Answers, asks: boolean): number {
  if (isLeaving(kind, answers)) return -2;
  return asks && mayBeLeaving(kind, answers) ? -1 : ranked.indexOf(kind);
}

const rankIn = ({ playbook, situation }: { playbook: PlaybookIndex; situation: Situation }) =>
  rankOf(playbook.account?.kind ?? '', situation.answers, situation.asks);

/** Accounts of which nothing was said yet, in the order in which they are dealt with. */
export const inOrder = <One extends { kind: string }>(accounts: readonly One[]): One[] =>
  accounts.toSorted((a, b) => rankOf(a.kind, {}, true) - rankOf(b.kind, {}, true));

/**
 * One list over all accounts of an incident, each task once: what belongs to the incident is not repeated for each
 * account, what is urgent for one account is no follow-up of another, and what another action replaces is dropped. What was done, or could not be, stays in it. The account that money is leaving comes first, then one that is
 * still to be asked about that, then those whose loss opens the others.
 */
export function taskListOf(playbooks: readonly PlaybookIndex[], entries: readonly Entry[]): TaskList {
  const known = playbooks.flatMap(({ account }) => account?.kind ?? []);
  const each = playbooks
    .map((playbook) => ({ playbook, situation: situationOf(playbook, entries, known) }))
    .toSorted((a, b) => rankIn(a) - rankIn(b));
  const listed = new Set<string>();
  const replaced = new Set<string>();
  const tasksOf = (
    pick: (one: (typeof each)[number]) => readonly PlannedAction[],
    isPlanned = true,
    of = each,
  ): Task[] =>
    of.flatMap(({ playbook, situation }) =>
      pick({ playbook, situation }).flatMap((action) => {
        const key = keyOf(playbook, action.id);
        if (listed.has(key) || (isPlanned && replaced.has(key))) return [];
        listed.add(key);
        return [{ action, playbook, situation, status: situation.statuses.get(action.id), isPlanned }];
      }),
    );
  // One call to a bank is enough: what an account before asks for is not asked for again.
  const urgent = each.flatMap((one) => {
    const tasks = tasksOf(({ situation }) => situation.plan.urgent, true, [one]);
    for (const id of tasks.flatMap(({ action }) => action.replaces ?? []))
      replaced.add(keyOf(one.playbook, id));
    return tasks;
  });
  for (const { playbook, situation } of each) {
    for (const id of playbook.actions.flatMap((action) => replacedBy(action, situation)))
      replaced.add(keyOf(playbook, id));
  }
  const rest = [
    ...tasksOf(({ situation }) => situation.plan.followUp.flatMap(({ actions }) => actions)),
    ...tasksOf(
      ({ playbook, situation }) => playbook.actions.filter(({ id }) => situation.statuses.has(id)),
      false,
    ),
  ];
  const sorted = rest.toSorted((a, b) => byUrgency(a.action, b.action));
  const waiting = sorted
    .filter((task) => isOpen(task) && hasToWait(task))
    .toSorted((a, b) => Number(isOverdue(b)) - Number(isOverdue(a)));
  const followUp = groups.map((group) => ({
    group,
    tasks: sorted.filter((task) => task.action.group === group && !waiting.includes(task)),
  }));
  return { urgent, followUp, waiting };
}

/** The same for what belongs to the incident, whatever account asks for it. */
function keyOf({ account, actions }: PlaybookIndex, id: string): string {
  const isOurs = actions.some((one) => one.id === id && one.of !== 'incident');
  return isOurs ? `${account?.kind}/${account?.id} ${id}` : id;
}

/** It would have stopped loss before the account was shut, so it is first once that opens. */
const isOverdue = ({ action }: Task) => action.when?.notDone !== undefined;

/** It needs a login that is out of reach, or cannot be done with what was answered. */
const hasToWait = ({ action, playbook, situation }: Task) =>
  (action.needs === 'signed-in' && shutBy(playbook, situation) !== null) ||
  isRuledOut(action, situation.answers);

/** What keeps the person out of an account: they shut it themselves, or cannot sign in. Null once it was opened again. */
export function shutBy(
  { account, actions }: PlaybookIndex,
  { answers, statuses }: Situation,
): 'frozen' | 'locked-out' | null {
  const isDone = (which: (action: PlannedAction) => boolean) =>
    actions.some((action) => which(action) && statuses.get(action.id)?.outcome === 'done');
  if (isDone(({ reopens }) => reopens === true)) return null;
  if (isDone(({ shuts }) => shuts === true)) return 'frozen';
  return isLockedOut(account?.kind ?? '', answers) ? 'locked-out' : null;
}

/** Whether nothing has happened to any account, as far as a look has shown: what is left is to end it. */
export function endsQuietly({ urgent }: TaskList): boolean {
  return (
    urgent.length > 0 &&
    urgent.every(
      ({ playbook, situation, status }) =>
        status !== undefined &&
        status.outcome !== 'blocked' &&
        branchFor(playbook.account?.kind ?? '', situation.answers).quiet === true,
    )
  );
}

/** The incident's follow-ups that are redundant beside this action. */
function replacedBy(action: PlannedAction, { plan, statuses }: Situation): readonly string[] {
  const stands = plan.urgent.includes(action) || statuses.get(action.id)?.outcome === 'done';
  return (stands && action.replaces) || [];
}
