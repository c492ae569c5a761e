import type { Finding } from '@/lib/secrets/finding';
import { fold, onLists } from '@/lib/secrets/marks';
import { accent, baseOf } from './letters';
import type { PhraseLists } from './lists';
import { hashStart, hashWith } from './word-filter';
import type { Words } from './words';

const leastWords = 12;

/** Length of the shortest Korean word as typed; and of the shortest and the longest folded word, in letters. */
const shortestTyped = 2;
const shortest = 3;
const longest = 11;

/**
 * Phrases without separators: `LegalWinnerThank…`. The whole run is taken for the phrase, certain without check digits:
 * nothing else has twelve words of one list in a row.
 */
export function findGlued(lower: string, { starts, ends }: Words, lists: PhraseLists): Finding[] {
  const findings: Finding[] = [];
  for (const [at, start] of starts.entries()) {
    const end = ends[at] ?? 0;
    if (end - start >= leastWords * shortestTyped && isChained(fold(lower.slice(start, end)), lists))
      findings.push({ kind: 'recovery-phrase', start, end, certain: true });
  }
  return findings;
}

/** Whether a part of the run is twelve words of one list. */
function isChained(run: string, { lists, marks, filter }: PhraseLists): boolean {
  /** For each list, the number of consecutive words that end at an offset. */
  const chains = lists.map(() => new Uint8Array(run.length + 1));
  for (let start = 0; start < run.length; start += 1) {
    let hash = hashStart;
    for (let end = start + 1; end <= Math.min(start + longest, run.length); end += 1) {
      const base = baseOf(run.charCodeAt(end - 1));
      if (base !== accent) hash = hashWith(hash, base);
      if (end - start < shortest || !filter.mayHave(hash)) continue;
      const bits = (marks.get(run.slice(start, end)) ?? 0) & onLists;
      for (const [list, chain] of bits ? chains.entries() : []) {
        if (!((bits >> list) & 1)) continue;
        const words = (chain[start] ?? 0) + 1;
        if (words === leastWords) return true;
        chain[end] = Math.max(words, chain[end] ?? 0);
      }
    }
  }
  return false;
}
