import type { Finding } from '@/lib/secrets/finding';
import { findGlued } from './glued';
import type { PhraseLists } from './lists';
import type { Words } from './words';

/** Minimum number of letters in a phrase, and maximum distance between two of them. */
const leastLetters = 36;
const widestGap = 3;

/** Phrases with spaced-out letters: `l e g a l  w i n n e r …`. */
export function findSpelled(lower: string, { starts, ends }: Words, lists: PhraseLists): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (let at = 0; at <= starts.length; at += 1) {
    const start = starts[at] ?? lower.length;
    // An accent may be a separate unit.
    const isLetter = (ends[at] ?? start + 3) <= start + 2;
    if (isLetter && start - (ends[at - 1] ?? start) <= widestGap) continue;
    const spelled = {
      kind: 'recovery-phrase',
      start: starts[from] ?? 0,
      end: ends[at - 1] ?? 0,
      certain: true,
    } as const;
    const letters =
      at - from < leastLetters ? '' : lower.slice(spelled.start, spelled.end).replace(/\P{L}/gu, '');
    if (findGlued(letters, { starts: [0], ends: [letters.length], marks: [] }, lists).length > 0)
      findings.push(spelled);
    from = isLetter ? at : at + 1;
  }
  return findings;
}
