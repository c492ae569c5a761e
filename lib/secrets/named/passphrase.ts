import type { Finding } from '@/lib/secrets/finding';
import { fold } from '@/lib/secrets/marks';
import { isProse } from '@/lib/secrets/phrases/prose-words';
import { answers, mayBeAnswers } from './answers';
import { currencyBehind } from './currencies';
import { copulas } from './names';

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
const mostWords = 8;

const clauseEnds = /^(?:[^\S\n]*(?:[\n,;"”»)]|[.:](?!\d)|$))/u;
const nextWord = /[ -][^\s.,:;!?"“”„«»()-]{1,32}/uy;
/** All words after the name, with what links them to it. */
const link = new RegExp(
  String.raw`^(?:[^\S\n]*(?:(?:${copulas})[^\S\n]*)?["'*_\x60]{0,3}[^\S\n]*(?:[:=]|->|=>|→|(?<=[^\S\n])[–—-](?=[^\S\n]))\s{0,3}|[^\S\n]+(?:(?<copula>${copulas})[^\S\n]+|(?=["“„«»「『])))(?<quote>["“”„«»「『'\x60]?)`,
  'u',
);

/** The only form accepted after `was` without a colon, since sentences begin so too. */
const nameAndNumber = /^\p{Lu}\p{Ll}+(?:[ -]\p{L}{3,})?[ -]\d{2,8}(?![\p{L}\d:/-])/u;

const surelyAnswers = new Set(fold(answers).split(/\s+/));
const maybeAnswers = new Set(fold(mayBeAnswers).split(/\s+/));
const folded = (given: string) => fold(given.toLowerCase());
const isAnswer = (given: string) => surelyAnswers.has(folded(given)) || maybeAnswers.has(folded(given));
const isOfSentence = (given: string) => /^\p{L}{2}$/u.test(given) || isAnswer(given);

/** Neither a sum nor a count such as `3x`. */
const endsInNumber = /(?:^|[\s\p{L}-])\d{1,8}!?$/u;
const sum = new RegExp(`^${currencyBehind}`, 'u');
const month = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;

const goesOn = (word: string) => /^\D+$/.test(word) && isProse(folded(word));

/** The words from an offset on, up to the end of their clause, or to where a sentence goes on: `and then`. */
function wordsFrom(text: string): string {
  let end = 0;
  let before = '';
  let beforeIt = 0;
  for (let count = 0; count <= mostWords; count += 1) {
    const called = /[!?]/.test(text.charAt(end)) ? end + 1 : end;
    if (clauseEnds.test(text.slice(called))) return text.slice(0, called);
    nextWord.lastIndex = end;
    const word = nextWord.exec(text)?.[0];
    if (!word) return '';
    if (goesOn(before) && goesOn(word.slice(1))) return text.slice(0, beforeIt);
    [before, beforeIt, end] = [word.slice(1), end, end + word.length];
  }
  return '';
}

/** The end of a password of several words: that of its quote, else of its clause. */
export function endOfWords(text: string, start: number, end: number, quote: string): number {
  const ahead = text.slice(end, end + farthest * 2);
  if (quote) {
    const at = text.slice(start, end).includes(closeOf(quote)) ? -1 : closeIn(ahead, quote);
    return at < 0 ? end : end + at;
  }
  const more = wordsFrom(ahead);
  const rest = more.split(/[ -]/u).slice(1);
  const isWhole = endsInNumber.test(more) && !isOfSentence(rest[0] ?? '');
  return isWhole || !rest.some(isOfSentence) ? end + more.length : end;
}

/**
 * A password of several words that begins like an answer or with a short word: `Password: my dog Rex 2014`. Only
 * possible.
 *
 * @param end offset after the name
 */
export function findWords(text: string, lower: string, end: number): Finding | null {
  const linked = link.exec(lower.slice(end, end + farthest));
  if (!linked) return null;
  const start = end + linked[0].length;
  const ahead = text.slice(start, start + farthest * 2);
  const quote = linked.groups?.['quote'] ?? '';
  if (linked.groups?.['copula'] && !quote && !nameAndNumber.test(ahead)) return null;
  const found = quote ? ahead.slice(0, Math.max(0, closeIn(ahead, quote))) : wordsFrom(` ${ahead}`).slice(1);
  if (
    !(quote ? found : /^\p{L}/u.test(found)) ||
    !isPassphrase(found, quote !== '', lower.slice(start + found.length, start + found.length + 24))
  )
    return null;
  return { kind: 'password', start, end: start + found.length, certain: false };
}

function isPassphrase(found: string, isQuoted: boolean, behind: string): boolean {
  const [first = '', ...rest] = found.replace(/[!?.]$/, '').split(/[ -]+/u);
  if (rest.length === 0 || month.test(first)) return false;
  const isVague = maybeAnswers.has(folded(first));
  const isNumbered = endsInNumber.test(found) && !sum.test(behind) && !isOfSentence(rest[0] ?? '');
  if (surelyAnswers.has(folded(first))) return isQuoted && isNumbered;
  if (isNumbered) return rest.length > 1 || !isVague;
  const least = isVague && !isQuoted ? 3 : 1;
  return rest.length >= least && !rest.some(isOfSentence) && !(isOfSentence(first) && !isVague);
}

const closeOf = (quote: string) => closing[quote] ?? quote;
/** The end of the quote on its line, -1 if it has none. */
const closeIn = (ahead: string, quote: string) =>
  (ahead.slice(0, farthest).split('\n', 1)[0] ?? '').indexOf(closeOf(quote));
