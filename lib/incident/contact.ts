import type { Entry } from './entry';

/** The answers on the call that change what an earlier one means. */
export const contactAnswers = { calledAgain: 'on-call', seesScreen: 'remote-control' } as const;

/** Whether an entry says nothing but that they call again, or takes that back: what they see stands as it was said. */
export const isAddedToContact = (entry: Entry): boolean =>
  entry.kind === 'question-answered' &&
  entry.question === 'contact' &&
  (entry.answers[0] ?? contactAnswers.calledAgain) === contactAnswers.calledAgain;

/** The answers on the call that stand, with the numbers of their entries. One without any takes back that they call again. */
export function contactsSaid(entries: readonly Entry[]): { at: number; answer: string }[] {
  const standing: { at: number; answer: string }[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind !== 'question-answered' || entry.question !== 'contact') continue;
    const [answer] = entry.answers;
    if (answer !== undefined) standing.push({ at, answer });
    else if (standing.at(-1)?.answer === contactAnswers.calledAgain) standing.pop();
  }
  return standing;
}

/** Whether they see or control the screen, as far as was said. */
export const isSeen = (entries: readonly Entry[]) => contactSaid(entries) === contactAnswers.seesScreen;

/** How it is with whoever called; undefined if nothing was said. */
export function contactSaid(entries: readonly Entry[]): string | undefined {
  const { calledAgain, seesScreen } = contactAnswers;
  const said = contactsSaid(entries).map(({ answer }) => answer);
  const last = said.at(-1);
  if (last !== calledAgain) return last;
  return said.findLast((answer) => answer !== calledAgain) === seesScreen ? seesScreen : last;
}
