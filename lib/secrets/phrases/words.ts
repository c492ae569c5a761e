import { fold, longestWord, type Marks } from '@/lib/secrets/marks';
import { accent, baseOf, noLetter, several } from './letters';
import { hashStart, hashWith, type WordFilter } from './word-filter';

/** The words of a text: their places and their marks. */
export interface Words {
  starts: number[];
  ends: number[];
  marks: number[];
}

/** Finds runs of letters. Written by hand, since it runs over every text while it is typed. */
export function wordsOf(lower: string, known: Marks, filter: WordFilter): Words {
  const words: Words = { starts: [], ends: [], marks: [] };
  const { length } = lower;
  let at = 0;
  while (at < length) {
    let unit = lower.charCodeAt(at);
    let base = baseOf(unit);
    if (base === noLetter) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = hashStart;
    let isHashed = true;
    let isPlain = true;
    while (base !== noLetter) {
      if (base !== unit) isPlain = false;
      if (base === several) isHashed = false;
      else if (base !== accent) hash = hashWith(hash, base);
      at += 1;
      if (at === length) break;
      unit = lower.charCodeAt(at);
      base = baseOf(unit);
    }
    const mayBeKnown = at - start <= longestWord && (!isHashed || filter.mayHave(hash));
    words.starts.push(start);
    words.ends.push(at);
    words.marks.push(mayBeKnown ? marksOf(lower.slice(start, at), isPlain, known) : 0);
  }
  return words;
}

const marksOf = (word: string, isPlain: boolean, known: Marks) => known.get(isPlain ? word : fold(word)) ?? 0;
