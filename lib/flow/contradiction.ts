import type { Entry } from '@/lib/incident/entry';
import { answersGiven } from '@/lib/incident/fold';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
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

/** Whether the answer was given once more after both were known. */
function wasAskedAgain(
  { account }: PlaybookIndex,
  { id, contradicts }: PlannedAction,
  statuses: Situation['statuses'],
  entries: readonly Entry[],
): boolean {
  const done = entries.findIndex((entry) => entry.id === statuses.get(id)?.entry.id);
  const given = (upTo: number) =>
    answersGiven(entries.slice(0, upTo), account).get(contradicts?.question ?? '')?.[0];
  const later = entries
    .map((_, i) => i)
    .filter((i) => i > done && isAnswer(entries[i], contradicts?.question) && given(i + 1) !== undefined)
    .filter((i) => given(i + 1) === contradicts?.answer);
  return later.length > (given(done) === contradicts?.answer ? 0 : 1);
}

const isAnswer = (entry: Entry | undefined, question: string | undefined) =>
  entry?.kind === 'question-answered' && entry.question === question;
