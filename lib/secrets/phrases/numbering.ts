import { label, linker, onLists } from '@/lib/secrets/marks';
import type { Words } from './words';

/** What numbers the words of a phrase on a sheet, a row of them, or follows a digit: `word 1`, `row 1`, `1st`. */
export const labels = `word words row line no nr num number numero número numéro n palabra palabras mot mots wort wörter
  parola parole palavra palavras slovo slova слово слова kata từ kelime zeile fila ligne riga linha 단어 単語 词 詞 शब्द كلمة st
  nd rd th er re e`;

/** What counts without digits: `first: …`, `the second word is …`. */
export const linkers = `to bis al à the is first second third fourth fifth sixth seventh eighth ninth tenth eleventh
  twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`;

/** Two may stand in a phrase, and a number behind each of them. */
const leastLabels = 3;

const numberBehind = /^[^\p{L}\n]{0,3}\d/u;
const numberInFront = /\d[.ªº°-]?[^\S\n]?$/;
const itemBehind = /^[.):]/;

/** The words without those that only count the others: `Words 1 to 4:`, `2nd word:`, `a)`. */
export function withoutNumbering(lower: string, words: Words): Words {
  const counts = findNumbering(lower, words);
  if (counts.size < leastLabels) return words;
  const others = (from: readonly number[]) => from.filter((_, at) => !counts.has(at));
  return { starts: others(words.starts), ends: others(words.ends), marks: others(words.marks) };
}

function findNumbering(lower: string, words: Words): Set<number> {
  const { marks } = words;
  const found = new Set<number>();
  for (let at = 0; at < marks.length; at += 1) if (isCounting(lower, words, at)) found.add(at);
  // What links them goes with them: `Words 1 to 4`, `the first word is`.
  for (const at of [...found])
    for (const step of [-1, 1])
      for (let next = at + step; (marks[next] ?? 0) & (label | linker); next += step) {
        if (found.has(next) || !isNear(lower, words, Math.min(next, next - step))) break;
        found.add(next);
        // Behind `is` stands what is counted.
        if (step > 0 && (marks[next] ?? 0) & linker) break;
      }
  return found;
}

function isCounting(lower: string, words: Words, at: number): boolean {
  const [mark = 0, start = 0, end = 0] = [words.marks[at], words.starts[at], words.ends[at]];
  if (mark & label) {
    const isLinked =
      (words.ends[at - 1] ?? 0) - (words.starts[at - 1] ?? 0) > 2 &&
      ((words.marks[at - 1] ?? 0) & linker) > 0 &&
      isNear(lower, words, at - 1);
    return (
      isLinked ||
      numberBehind.test(lower.slice(end, end + 4)) ||
      numberInFront.test(lower.slice(Math.max(0, start - 3), start))
    );
  }
  if (mark & linker) return lower[end] === ':';
  return end - start === 1 && !(mark & onLists) && itemBehind.test(lower.slice(end, end + 1));
}

/** Whether between a word and the next one stands a blank, or a number that a linking word follows or leads to. */
function isNear(lower: string, { starts, ends, marks }: Words, at: number): boolean {
  const between = lower.slice(ends[at], Math.min(starts[at + 1] ?? 0, (ends[at] ?? 0) + 8));
  return ((marks[at + 1] ?? 0) & linker ? /^[^\S\n](?:\d+[^\S\n])?$/ : /^[^\S\n]$/).test(between);
}
