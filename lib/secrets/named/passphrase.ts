import { isProse } from '@/lib/secrets/phrases/prose-words';
import { isAnswer, isSurelyAnswer, isVagueAnswer } from './answers';
import { currencyBehind } from './currencies';
import type { Link } from './link';

const closing: Record<string, string> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
const farthest = 128;
const mostWords = 8;

const clauseEnds = /^(?:[^\S\n]*(?:[\n,;"”»)]|[.:](?!\d)|$))/u;
const nextWord = /[ -][^\s.,:;!?"“”„«»()-]{1,32}/uy;
/** The only form accepted after `was` without a colon, since sentences begin so too. */
const nameAndNumber = /^\p{Lu}\p{Ll}+(?:[ -]\p{L}{3,})?[ -]\d{2,8}(?![\p{L}\d:/-])/u;
/** Neither a sum nor a count such as `3x`. */
const endsInNumber = /(?:^|[\s\p{L}-])\d{1,8}!?$/u;
const sum = new RegExp(`^${currencyBehind}`, 'u');
const month = /^(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])/i;

const isOfSentence = (word: string) => /^\p{L}{2}$/u.test(word) || isAnswer(word);
const goesOn = (word: string) => /^\D+$/.test(word) && isProse(word.toLowerCase());

/**
 * A password of several words, also one that begins as an answer: `Password: my dog Rex 2014`; empty if the words are
 * none. It ends with its quote or clause, or where a sentence goes on: `and then`.
 */
export function passphraseAt(text: string, start: number, { between, sign, quote }: Link): string {
  if (between.trim() !== '') return '';
  const ahead = text.slice(start, start + farthest);
  const close = ahead.split('\n', 1)[0]?.indexOf(closing[quote] ?? quote) ?? -1;
  const unquoted = sign ? wordsOf(` ${ahead}`).slice(1) : (nameAndNumber.exec(ahead)?.[0] ?? '');
  const found = quote ? ahead.slice(0, Math.max(0, close)) : unquoted;
  const behind = ahead.slice(found.length, found.length + 24).toLowerCase();
  return isPassphrase(found, quote !== '', behind) ? found : '';
}

function wordsOf(text: string): string {
  const ends: number[] = [];
  let before = '';
  let end = 0;
  for (let count = 0; count <= mostWords; count += 1) {
    const called = /[!?]/.test(text.charAt(end)) ? end + 1 : end;
    if (clauseEnds.test(text.slice(called))) return text.slice(0, called);
    nextWord.lastIndex = end;
    const word = nextWord.exec(text)?.[0].slice(1);
    if (!word) return '';
    if (goesOn(before) && goesOn(word)) return text.slice(0, ends.at(-2));
    before = word;
    end += word.length + 1;
    ends.push(end);
  }
  return '';
}

function isPassphrase(found: string, isQuoted: boolean, behind: string): boolean {
  const [first = '', ...rest] = found.replace(/[!?.]$/, '').split(/[ -]+/u);
  // With digits in it the first word is one by itself.
  if (!isQuoted && /^\S*\d/.test(found)) return false;
  if (rest.length === 0 || month.test(first) || !(isQuoted || /^\p{L}\P{N}*$/u.test(first))) return false;
  const isVague = isVagueAnswer(first);
  const isNumbered = endsInNumber.test(found) && !sum.test(behind) && !isOfSentence(rest[0] ?? '');
  if (isSurelyAnswer(first)) return isQuoted && isNumbered;
  if (isNumbered) return rest.length > 1 || !isVague;
  const least = isVague && !isQuoted ? 3 : 1;
  return rest.length >= least && !rest.some(isOfSentence) && (isVague || !isOfSentence(first));
}
