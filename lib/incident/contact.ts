import type { Entry } from './entry';
import { answersGiven } from './fold';

/** The answers on the call that change what an earlier one means. */
export const contactAnswers = { calledAgain: 'on-call', seesScreen: 'remote-control' } as const;

/** Whether an entry says nothing but that they call again: that takes back no word of what they see. */
export const isAddedToContact = (entry: Entry): boolean =>
  entry.kind === 'question-answered' &&
  entry.question === 'contact' &&
  entry.answers[0] === contactAnswers.calledAgain;

/** How it is with whoever called; undefined if nothing was said. */
export function contactSaid(entries: readonly Entry[]): string | undefined {
  const last = answersGiven(entries).get('contact')?.[0];
  if (last !== contactAnswers.calledAgain) return last;
  const before = entries.findLast(
    (entry) => entry.kind === 'question-answered' && entry.question === 'contact' && !isAddedToContact(entry),
  );
  const { seesScreen } = contactAnswers;
  return before?.kind === 'question-answered' && before.answers[0] === seesScreen ? seesScreen : last;
}
