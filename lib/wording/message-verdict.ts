import type { Verdict } from '@/lib/message-check/verdict';
import type { Say } from './language';

/** The verdict on a message in a sentence or two; `count` things were found in it. */
export function messageVerdict(
  say: Say,
  verdict: Verdict,
  count: number,
  list: (names: readonly string[]) => string,
): string {
  const name = 'name' in verdict ? verdict.name : 'names' in verdict ? list(verdict.names) : '';
  const other = 'other' in verdict ? verdict.other : '';
  return say(`check.message.${verdict.code}`, { count, name, other });
}
