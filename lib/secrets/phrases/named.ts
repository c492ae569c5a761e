import type { Finding } from '@/lib/secrets/finding';
import { named } from '@/lib/secrets/marks';
import { isCopula, isProse } from './prose-words';
import type { Words } from './words';

/** The possible number of words, where one or two may be missing or too many. */
const least = 10;
const most = 26;

/** Maximum number of words between a name and the phrase: `for my old wallet was`. */
const mostBetween = 12;

/** Words of lists are short; in scripts without spaces a longer one is a sentence. */
const longest = 14;
const longestUnspaced = 8;
const unspaced = /[\u0e00-\u0e7f\u3040-\u9fff]/;

const tail = /(?<=[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af])[a-z]+$/;

/** What only leads to a value. */
const introduces = /[:=\n"“„«'>→`]/;

/**
 * Words behind the name of a recovery phrase, whatever their list: between their number nothing but the same signs,
 * and few of them as common as those of every sentence. Only possible.
 *
 * @param from index of the first word behind the name
 */
export function findNamedPhrase(lower: string, { starts, ends, marks }: Words, from: number): Finding | null {
  const gapBefore = (at: number) => lower.slice(ends[at - 1] ?? 0, starts[at] ?? lower.length);
  const wordAt = (at: number) => lower.slice(starts[at] ?? lower.length, ends[at]);
  const isPlain = (word: string) => word.length <= (unspaced.test(word) ? longestUnspaced : longest);
  const isIntroduced = (at: number) => introduces.test(gapBefore(at));

  let introduced = false;
  /** The index behind the last word that goes on as the first two do. */
  const endOf = (first: number): [end: number, stop: number] => {
    const between = signsOf(gapBefore(first + 1));
    let at = first + 1;
    while (at < Math.min(starts.length, first + most) && isPlain(wordAt(at))) {
      if (between === null || signsOf(gapBefore(at)) !== between) break;
      const isNewRow = gapBefore(at).includes('\n') && !gapBefore(at - 1).includes('\n');
      if (isNewRow && isProse(wordAt(at))) break;
      if (isProse(wordAt(at)) && isProse(wordAt(at + 1)) && (!introduced || isProse(wordAt(at + 2)))) break;
      at += 1;
    }
    const stop = at;
    while (at > first && isProse(wordAt(at - 1))) at -= 1;
    return [at, stop];
  };

  /** In scripts without spaces the first word may be glued to the name. */
  const startOf = (first: number) => {
    const glued = signsOf(gapBefore(first)) === null ? null : tail.exec(wordAt(first - 1));
    return glued ? (ends[first - 1] ?? 0) - glued[0].length : (starts[first] ?? 0);
  };

  for (let first = from; first <= from + mostBetween && first < starts.length; first += 1) {
    introduced ||= isIntroduced(first);
    if ((marks[first] ?? 0) & named) continue;
    if ((isProse(wordAt(first)) || isProse(wordAt(first + 1))) && !isIntroduced(first)) continue;
    const [end, stop] = endOf(first);
    let common = 0;
    for (let at = first; at < end; at += 1) if (isProse(wordAt(at))) common += 1;
    if (end - first < least || common > (end - first) / (introduced ? 3 : 10)) {
      // From a later word it ends there too.
      if (stop - first < least) first = Math.max(first, stop - 2);
      continue;
    }
    // `is correct horse battery`: right behind the verb an ordinary word is the first of the phrase.
    const isVerbBefore = first - 2 >= from && isCopula(wordAt(first - 2)) && !isCopula(wordAt(first - 1));
    const found = { start: startOf(isVerbBefore ? first - 1 : first), end: ends[end - 1] ?? 0 };
    if (hasEvenRows(lower.slice(found.start, found.end)))
      return { kind: 'recovery-phrase', ...found, certain: false };
  }
  return null;
}

/** Whether all lines but the last have as many words: those of a menu have not. */
function hasEvenRows(text: string): boolean {
  const counts = text.split(/\n\s*/).map((row) => row.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0);
  return (
    counts.slice(1, -1).every((count) => count === counts[0]) && (counts.at(-1) ?? 0) <= (counts[0] ?? 0)
  );
}

/** What stands between two words, without their numbers; null if they do not belong together. */
function signsOf(gap: string): string | null {
  const signs = gap.replace(/[\d\s]+/g, '');
  return signs.length > 5 || (!/\d/.test(gap) && /[.!?:;]/.test(signs)) ? null : signs;
}
