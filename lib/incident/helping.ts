import type { Entry, EntryOf } from './entry';

/** The question who taps: the account holder (`self`), or somebody who helps them (`someone`). */
export const helpingQuestion = 'helping';

export const saysWhoTaps = (entry: Entry): entry is EntryOf<'question-answered'> =>
  entry.kind === 'question-answered' && entry.question === helpingQuestion;

/** The answer of whoever taps now, if they said that they help the account holder; null otherwise. */
export function helpingSince(entries: readonly Entry[]): EntryOf<'question-answered'> | null {
  const last = entries.findLast(saysWhoTaps);
  return last?.answers[0] === 'someone' ? last : null;
}
