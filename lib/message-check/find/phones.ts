import type { Found } from './candidate';
import { isCaseNumber } from './case-numbers';
import { isLongCode } from './codes';

/** Minimum and maximum number of digits: E.164 allows 15, and `00` may precede them. */
const fewest = 7;
const most = 17;

/** Separators that nobody puts inside one number. */
const apart = /\s*[|｜]\s*|\s+[/／]\s+|[\s/]*(?=\(\s?[+＋]|(?<!\(\s?)[+＋])|\s{2,}/u;
/** The end of a sentence, or the number of a list, before a plus: `1. +1 888 …`. */
const sentence = /(?<=\p{N}[.)\]]\s{1,3})(?=\(?[+＋])/u;
/** Dates before a number, and opening hours behind it. */
const days =
  /^(?:(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d)\s{1,5})+(?=[+＋(\p{N}])/u;
const always = /\s{1,3}\(?24\s?\/\s?7$/u;
/** Dates, times, amounts, spans of years and IP addresses, which are runs of digits too. */
const notPhone =
  /^\(?(?:(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d(?!\d)|(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$|\d{1,3}\.\d+$|\d+\.\d{1,2}$|\d{1,3}(?:\.\d{1,3}){3}$)/;

/** What a phone dials or sends before or after a pause or a symbol. */
const dialledInFront = /\p{N}[,;:=%#*&]+$/u;
const dialledBehind = /^[,;:=%#*&]+\p{N}|^;\w/u;
const reach = 20;

/** Whether what touches a number may be dialled with it. A calling code further in front is left over, and no word. */
export const isPartOfMore = (text: string, start: number, end: number) =>
  dialledInFront.test(text.slice(Math.max(0, start - reach), start)) ||
  dialledBehind.test(text.slice(end, end + reach));

const digitsIn = (text: string) => text.match(/\p{N}/gu)?.length ?? 0;

/** The numbers in a run of digits and separators: `0300 123 2040 / +1 888 …` are two. */
function numbersIn(run: string): { at: number; value: string }[] {
  const from = days.exec(run)?.[0].length ?? 0;
  const whole = run.slice(from).replace(always, '');
  const parts = whole.split(sentence).flatMap((one) => {
    const split = one.split(apart);
    return split.every((part) => digitsIn(part) >= fewest) ? split : [one];
  });
  let at = from;
  return parts.map((value) => {
    at = run.indexOf(value, at);
    const one = { at, value };
    at += value.length;
    return one;
  });
}

function isNumber(text: string): boolean {
  const digits = digitsIn(text);
  // Without a separator, a longer one is an id.
  const isLong = digits > most && /^\p{N}+$/u.test(text);
  return digits >= fewest && !isLong && !notPhone.test(text.normalize('NFKC'));
}

/** The numbers in a run of digits of a text; `whole` is the text as it was before. */
export function phonesAt(text: string, { 0: run, index: start }: RegExpExecArray, whole: string): Found[] {
  const isGlued = /^[\p{L}\p{N}_]/u.test(text.slice(start + run.length, start + run.length + 2));
  // A run of bare digits that continues in letters is an id.
  if (isGlued && /^\p{N}+$/u.test(run)) return [];
  return numbersIn(run).flatMap(({ at, value }) => {
    const place = { at: start + at, end: start + at + value.length };
    const isCut = isGlued || isPartOfMore(whole, place.at, place.end);
    return isNumber(value) && !isCaseNumber(whole, place.at, value) && !isLongCode(whole, place.at)
      ? [{ kind: 'phone' as const, ...place, value, isCut }]
      : [];
  });
}
