import type { Entry, EntryOf } from '@/lib/incident/entry';

/** The answer that a step was given last, besides how it went. */
export interface Said {
  question: string;
  answer: string;
  /** The step it was given in. */
  at: string;
  /** Whether the same tap blocked the step. */
  blocks: boolean;
}

export type TapEntry = EntryOf<'action-done' | 'action-blocked' | 'action-excluded' | 'question-answered'>;

/**
 * How a step went, or what was answered in it, if that was written last; else null. What stops a person may answer a
 * question as well.
 */
export function lastTap(entries: readonly Entry[], said: Said | null): TapEntry | null {
  const [before, last] = [entries.at(-2), entries.at(-1)];
  if (isAnswer(last, said)) {
    return said?.blocks && before?.kind === 'action-blocked' && before.action === said.at ? before : last;
  }
  const isOne =
    last?.kind === 'action-done' || last?.kind === 'action-blocked' || last?.kind === 'action-excluded';
  return isOne ? last : null;
}

/** Whether this entry is the answer that was given last. */
export const isAnswer = (
  entry: Entry | undefined,
  said: Said | null,
): entry is EntryOf<'question-answered'> =>
  entry?.kind === 'question-answered' &&
  entry.question === said?.question &&
  entry.answers[0] === said.answer;
