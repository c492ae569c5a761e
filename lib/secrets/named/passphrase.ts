import { fold } from '@/lib/secrets/marks';
import { answers, mayBeAnswers } from './answers';

const closing: Record<string, string> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
const farthest = 64;

/** Words behind a first one, to where their line or their clause ends. */
const words = /^((?:[ -][^\s.,;:!?"“”„«»()]{2,32}){1,7})[!?]?(?=[^\S\n]*(?:[\n.,;:"”»)]|$))/u;
const answered = new Set(fold(`${answers} ${mayBeAnswers}`).split(/\s+/));
const isOfSentence = (word: string) => /^\p{L}{2}$/u.test(word) || answered.has(fold(word.toLowerCase()));

/** Where a password of several words ends, of which the first was found: with its quote, else with its line. */
export function endOfWords(text: string, start: number, end: number, quote: string): number {
  const ahead = text.slice(end, end + farthest).split('\n', 1)[0] ?? '';
  if (quote) {
    const close = closing[quote] ?? quote;
    const at = text.slice(start, end).includes(close) ? -1 : ahead.indexOf(close);
    return at < 0 ? end : end + at;
  }
  const more = words.exec(text.slice(end, end + farthest * 2))?.[0] ?? '';
  return more.split(/[ -]/u).some(isOfSentence) ? end : end + more.length;
}
