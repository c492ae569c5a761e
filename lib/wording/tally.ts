import type { Checked } from '@/lib/message-check/checked';
import type { Answer } from '@/lib/message-check/judge/answer';
import type { Say } from './language';

/** The result in one line: the only answer, or the number of each. Empty if nothing was found. */
export function tallyOf(say: Say, found: readonly Checked[]): string {
  const [first] = found;
  if (!first) return '';
  if (found.length === 1)
    return say(`check.verdicts.${first.answer.kind}`, { name: first.answer.whose?.name ?? '' });
  const count = (kind: Answer['kind']) => found.filter(({ answer }) => answer.kind === kind).length;
  return say('check.tally', {
    imitates: count('imitates'),
    unsure: count('cannot-confirm'),
    official: count('official'),
  });
}
