import { sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { answersGiven, mainAccount } from '@/lib/incident/fold';
import { isOfIncident } from '@/lib/playbook/answers';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { heardOf } from './heard';
import type { Situation } from './situation';

/** An action that was done, and an answer that does not fit with that. */
export interface Contradiction {
  action: string;
  question: string;
  answer: string;
  /** The answer that would fit. */
  rather: string;
  /** When the action was said to be done. */
  doneAt: string;
}

/**
 * Two things that were said and do not fit together, such as no way into a mailbox whose password was changed. Asked about
 * once: an answer that was given again stands as it was said. Null if there is none.
 */
export function contradictionIn(
  playbook: PlaybookIndex,
  { statuses, answers }: Pick<Situation, 'statuses' | 'answers'>,
  entries: readonly Entry[],
): Contradiction | null {
  const found = playbook.actions.find(
    (action) =>
      statuses.get(action.id)?.outcome === 'done' &&
      action.contradicts &&
      answers[action.contradicts.question] === action.contradicts.answer &&
      !wasAskedAgain(playbook, action, statuses, entries),
  );
  const doneAt = found && statuses.get(found.id)?.entry.recordedAt;
  return found?.contradicts && doneAt ? { action: found.id, ...found.contradicts, doneAt } : null;
}

/** Whether the answer was given once more after both were known, if only because another answer gives it. */
function wasAskedAgain(
  { account }: PlaybookIndex,
  { id, contradicts }: PlannedAction,
  statuses: Situation['statuses'],
  entries: readonly Entry[],
): boolean {
  const { question = '', answer } = contradicts ?? {};
  const of = isOfIncident(question) ? null : account;
  const done = entries.findIndex((entry) => entry.id === statuses.get(id)?.entry.id);
  const givenIn = (some: readonly Entry[]) => answersGiven(some, of).get(question)?.[0];
  const known = (some: readonly Entry[]) => givenIn(some) ?? heardOf(account?.kind ?? '', question, some);
  const again = entries.flatMap((entry, i) => {
    const isHere =
      i > done &&
      entry.kind === 'question-answered' &&
      entry.question === question &&
      sameAccount(of && (entry.account ?? mainAccount(entries)), of);
    const upTo = entries.slice(0, i + 1);
    return isHere && givenIn(upTo) === answer ? [known(upTo.slice(0, i))] : [];
  });
  return again.length > 1 || again.includes(answer);
}
