import type { Finding } from '@/lib/secrets/finding';
import { fold, onLists } from '@/lib/secrets/marks';
import { hasChecksum, isPhraseLength } from './checksum';
import { baseOf } from './letters';
import type { PhraseLists } from './lists';
import { hashStart, hashWith } from './word-filter';
import type { Words } from './words';

/** The shortest phrase, and its shortest and longest words. */
const leastWords = 12;
const shortest = 3;
const longest = 9;

/** Phrases without anything between their words: `LegalWinnerThank…`. Of such a run all is taken for the phrase. */
export function findGlued(lower: string, { starts, ends }: Words, lists: PhraseLists): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < starts.length; at += 1) {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    if (end - start < leastWords * shortest) continue;
    const certain = judge(fold(lower.slice(start, end)), lists);
    if (certain !== null) findings.push({ kind: 'recovery-phrase', start, end, certain });
  }
  return findings;
}

/** Whether a part of the run is twelve or more words of one list, and their check digits fit; null where none is. */
function judge(run: string, { lists, marks, filter }: PhraseLists): boolean | null {
  const chains = lists.map(() => new Uint32Array(run.length + 1));
  const lasts = lists.map(() => new Uint8Array(run.length + 1));
  let best = { list: 0, end: 0, words: 0 };
  for (let start = 0; start < run.length; start += 1) {
    let hash = hashStart;
    for (let length = 1; length <= longest && start + length <= run.length; length += 1) {
      hash = hashWith(hash, baseOf(run.charCodeAt(start + length - 1)));
      if (length < shortest || !filter.mayHave(hash)) continue;
      const end = start + length;
      const bits = (marks.get(run.slice(start, end)) ?? 0) & onLists;
      for (let list = 0; bits >> list > 0; list += 1) {
        const words = (chains[list]?.[start] ?? 0) + 1;
        if (!((bits >> list) & 1) || words <= (chains[list]?.[end] ?? 0)) continue;
        (chains[list] as Uint32Array)[end] = words;
        (lasts[list] as Uint8Array)[end] = length;
        if (words > best.words) best = { list, end, words };
      }
    }
  }
  if (best.words < leastWords) return null;
  if (!isPhraseLength(best.words)) return false;
  const words: string[] = [];
  for (let end = best.end; words.length < best.words; end -= lasts[best.list]?.[end] ?? 1)
    words.unshift(run.slice(end - (lasts[best.list]?.[end] ?? 1), end));
  const places = words.map((word) => lists[best.list]?.words.indexOf(word) ?? -1);
  return hasChecksum(places);
}
