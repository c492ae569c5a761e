import { sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { answersGiven, mainAccount } from '@/lib/incident/fold';
import { type AnswerGiven, isGiven, isOfIncident } from '@/lib/playbook/answers';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
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
  for (const { id, contradicts = [] } of playbook.actions) {
    const status = statuses.get(id);
    const found = contradicts.find(
      (one): one is AnswerGiven & { rather: string } =>
        one.rather !== undefined &&
        isGiven(answers, one) &&
        knownIn(entries, playbook, one.question) === one.answer &&
        !wasAskedAgain(playbook, one, status?.entry.id, entries),
    );
    if (status?.outcome === 'done' && found) return { action: id, ...found, doneAt: status.entry.recordedAt };
  }
  return null;
}

const ofWhom = ({ account }: PlaybookIndex, question: string) => (isOfIncident(question) ? null : account);

/** The answer that was given, or else heard; not one that says more than what was given, which nobody can take back here. */
function knownIn(entries: readonly Entry[], playbook: PlaybookIndex, question: string): string | undefined {
  const [given] = answersGiven(entries, ofWhom(playbook, question)).get(question) ?? [];
  return given ?? heardOf(playbook.account?.kind ?? '', question, entries);
}

/** Whether the answer was given once more after both were known, if only because another answer gives it. */
function wasAskedAgain(
  playbook: PlaybookIndex,
  { question, answer }: AnswerGiven,
  doneBy: string | undefined,
  entries: readonly Entry[],
): boolean {
  const of = ofWhom(playbook, question);
  const done = entries.findIndex((entry) => entry.id === doneBy);
  const givenIn = (some: readonly Entry[]) => answersGiven(some, of).get(question)?.[0];
  const again = entries.flatMap((entry, i) => {
    const isHere =
      i > done &&
      entry.kind === 'question-answered' &&
      entry.question === question &&
      sameAccount(of && (entry.account ?? mainAccount(entries)), of);
    const upTo = entries.slice(0, i + 1);
    return isHere && givenIn(upTo) === answer ? [knownIn(upTo.slice(0, i), playbook, question)] : [];
  });
  return again.length > 1 || again.includes(answer);
}
