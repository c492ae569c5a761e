import type { Verdict } from '@/lib/message-check/verdict';
import type { Say } from './language';

/** How much a verdict says: that it is fake, that nothing confirms it, or that it is on the list. */
type Weight = 'fake' | 'unsure' | 'official';

const weights: Record<Verdict['code'], Weight> = {
  imitates: 'fake',
  'sender-name': 'fake',
  'other-official': 'unsure',
  mixed: 'unsure',
  names: 'unsure',
  nothing: 'unsure',
  official: 'official',
};

interface VerdictWords {
  weight: Weight;
  says: string;
  next: string;
}

/** The verdict on a message in a sentence, and what to do then; `count` things were found in it. */
export function messageVerdict(
  say: Say,
  verdict: Verdict,
  count: number,
  list: (names: readonly string[]) => string,
): VerdictWords {
  const name = 'name' in verdict ? verdict.name : 'names' in verdict ? list(verdict.names) : '';
  const other = 'other' in verdict ? verdict.other : '';
  const weight = weights[verdict.code];
  return {
    weight,
    says: say(`check.message.${verdict.code}`, { count, name, other }),
    next: say(`check.message-next.${weight}`, { count }),
  };
}
