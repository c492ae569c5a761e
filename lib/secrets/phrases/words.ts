import { fold, label, longestWord, type Marks } from '@/lib/secrets/marks';

/** The words of a text: where they stand, and their marks. */
export interface Words {
  starts: number[];
  ends: number[];
  marks: number[];
}

/** Of each UTF-16 unit: 0 not looked at yet, 1 a letter or its accent, 2 anything else. */
const sorts = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}]/u;

const isLetter = (unit: number): boolean => {
  const known = sorts[unit];
  if (known) return known === 1;
  const found = letter.test(String.fromCharCode(unit));
  sorts[unit] = found ? 1 : 2;
  return found;
};

/** Runs of letters. Written by hand, since this runs over every text while it is typed. */
export function wordsOf(lower: string, known: Marks): Words {
  const words: Words = { starts: [], ends: [], marks: [] };
  const { length } = lower;
  let at = 0;
  while (at < length) {
    while (at < length && !isLetter(lower.charCodeAt(at))) at += 1;
    if (at === length) break;
    const start = at;
    let units = 0;
    while (at < length) {
      const unit = lower.charCodeAt(at);
      if (!isLetter(unit)) break;
      units |= unit;
      at += 1;
    }
    words.starts.push(start);
    words.ends.push(at);
    words.marks.push(at - start > longestWord ? 0 : marksOf(lower.slice(start, at), units < 0x80, known));
  }
  return withoutLabels(lower, words);
}

/** A sheet of words may say `word 1:` before each: then these are none of the words. */
function withoutLabels(lower: string, words: Words): Words {
  const isLabel = (at: number) =>
    Boolean((words.marks[at] ?? 0) & label) &&
    /^[^\p{L}\n]?#?\d/u.test(lower.slice(words.ends[at], (words.ends[at] ?? 0) + 3));
  const kept = words.marks.flatMap((_, at) => (isLabel(at) ? [] : [at]));
  if (words.marks.length - kept.length < 11) return words;
  const pick = (from: readonly number[]) => kept.map((at) => from[at] ?? 0);
  return { starts: pick(words.starts), ends: pick(words.ends), marks: pick(words.marks) };
}

const marksOf = (word: string, isAscii: boolean, known: Marks) => known.get(isAscii ? word : fold(word)) ?? 0;
