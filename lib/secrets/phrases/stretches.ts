import { common, onLists } from '@/lib/secrets/marks';
import type { Words } from './words';

/** A stretch of words in the text: the index of the first, and the index after the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Length of the shortest phrase, one word of which may be mistyped or left out. */
const least = 12;

/** Maximum number of other characters between two words of a phrase: room for numbers, bullets, quotes. */
const widestGap = 24;

/**
 * Minimum number of different words: prose such as `all that you see, and all that you do` repeats more than a random
 * phrase.
 */
const leastDistinct = 9;

/** Maximum number of words common in prose that a random phrase has. */
const mostCommon = 4;

/**
 * The stretches in which words of one list are denser than in prose: of every twelve at most one is not on the list. A
 * stretch ends at a wide gap and at two consecutive words that are on no list.
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
    if (at - from >= least - 1) stretches.push({ from, to: at });
    // The miss may be the mistyped first word of the next stretch.
    from = at;
  }
  return stretches;
}

const isWide = (lower: string, from: number, to: number) =>
  to - from > widestGap && lower.slice(from, to).replace(/\s+/g, '').length > widestGap;

/** The parts of a stretch in which every twelve words have at most one that is not on the list with this bit. */
export function partsOn(bit: number, { from, to }: Stretch, marks: readonly number[]): Stretch[] {
  const parts: Stretch[] = [];
  // All of eleven words, one of which was left out.
  const size = Math.min(least, to - from);
  let hits = 0;
  for (let at = from; at < to; at += 1) {
    if ((marks[at] ?? 0) & bit) hits += 1;
    if (at - size >= from && (marks[at - size] ?? 0) & bit) hits -= 1;
    if (at - from + 1 < size || hits < least - 1) continue;
    const last = parts.at(-1);
    if (last && last.to >= at - size + 1) last.to = at + 1;
    else parts.push({ from: at - size + 1, to: at + 1 });
  }
  return parts.map((part) => trimmed(part, bit, marks));
}

/** Removes words at the ends that are not on the list, or are of the sentence behind it: `and then`. */
function trimmed({ from, to }: Stretch, bit: number, marks: readonly number[]): Stretch {
  const isOn = (at: number) => ((marks[at] ?? 0) & bit) !== 0;
  let first = from;
  let last = to;
  while (first < last && !isOn(first)) first += 1;
  while (last > first && !isOn(last - 1)) last -= 1;
  let end = last;
  while (end - first > least && isOn(end - 1) && (marks[end - 1] ?? 0) & common) end -= 1;
  return { from: first, to: end < last && end - first >= least && !isOn(end - 1) ? end - 1 : last };
}

/** Whether some twelve of the words look like a random choice from a list, not like prose. */
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
