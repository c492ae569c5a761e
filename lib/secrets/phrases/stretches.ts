import { common, onLists } from '@/lib/secrets/marks';
import type { Words } from './words';

/** A stretch of words, by their places in the text: the first, and the one behind the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** A phrase has at least so many words, and one of them may be mistyped. */
const least = 12;

/** How many signs but blanks stand between two words of a phrase: room for numbers, bullets, quotes. */
const widestGap = 24;

/** No phrase of chance repeats more: `all that you see, and all that you do` does. */
const leastDistinct = 9;

/** No phrase of chance holds more words that prose is full of. */
const mostCommon = 4;

/**
 * The stretches in which words of one list stand so densely that prose does not do it: in every twelve at most
 * one is not on the list. Ends at a wide gap and at two words in a row that are on no list.
 */
export function denseStretches(lower: string, { starts, ends, marks }: Words): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let before = 0;
  for (let at = 0; at <= marks.length; at += 1) {
    const mark = (marks[at] ?? 0) & onLists;
    const isSecondMiss = mark === 0 && before === 0;
    const isEnd = isSecondMiss || at === marks.length || isWide(lower, ends[at - 1] ?? 0, starts[at] ?? 0);
    before = mark;
    if (!isEnd) continue;
    if (at - from >= least) stretches.push({ from, to: at });
    // A miss may still be the mistyped first word of what follows.
    from = at;
  }
  return stretches;
}

const isWide = (lower: string, from: number, to: number) =>
  to - from > widestGap && lower.slice(from, to).replace(/\s+/g, '').length > widestGap;

/** The parts of a stretch where every twelve words have at most one that is not on the list with this bit. */
export function partsOn(bit: number, { from, to }: Stretch, marks: readonly number[]): Stretch[] {
  const parts: Stretch[] = [];
  let hits = 0;
  for (let at = from; at < to; at += 1) {
    if ((marks[at] ?? 0) & bit) hits += 1;
    if (at - least >= from && (marks[at - least] ?? 0) & bit) hits -= 1;
    if (at - from + 1 < least || hits < least - 1) continue;
    const last = parts.at(-1);
    if (last && last.to >= at - least + 1) last.to = at + 1;
    else parts.push({ from: at - least + 1, to: at + 1 });
  }
  return parts.map((part) => trimmed(part, bit, marks));
}

/** Without words at the ends that are not on the list. */
function trimmed({ from, to }: Stretch, bit: number, marks: readonly number[]): Stretch {
  let first = from;
  let last = to;
  while (first < last && !((marks[first] ?? 0) & bit)) first += 1;
  while (last > first && !((marks[last - 1] ?? 0) & bit)) last -= 1;
  return { from: first, to: last };
}

/** Whether some twelve of the words are as chance draws them from a list, not as a person writes. */
export function isByChance(lower: string, { from, to }: Stretch, { starts, ends, marks }: Words): boolean {
  const counts = new Map<string, number>();
  const wordAt = (at: number) => lower.slice(starts[at], ends[at]);
  let commonOnes = 0;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(at);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if ((marks[at] ?? 0) & common) commonOnes += 1;
    const gone = at - least;
    if (gone >= from) {
      const old = wordAt(gone);
      const left = (counts.get(old) ?? 1) - 1;
      if (left === 0) counts.delete(old);
      else counts.set(old, left);
      if ((marks[gone] ?? 0) & common) commonOnes -= 1;
    }
    const isFull = at - from + 1 >= Math.min(least, to - from);
    if (isFull && counts.size >= leastDistinct && commonOnes <= mostCommon) return true;
  }
  return false;
}
