import type { Found } from './found';
import { notPhone } from './patterns';
import { holdsUnspaced } from './unspaced';

/** A number in a run of digits, and whether it was cut out of more. */
interface PhoneNumber {
  at: number;
  value: string;
  isCut: boolean;
}

/** The fewest and the most digits of a number: E.164 allows 15, and `00` may stand in front. */
const fewest = 7;
const most = 17;
/** The fewest before a sign that may stand inside a number too: most numbers have more, with what is dialled before. */
const fewestBeforeSign = 10;

const group = /\p{N}(?:[\ufe0f\u20e3]*\p{N})*[\ufe0f\u20e3]*/gu;
/** What nobody puts inside one number. */
const apart = /[+＋|｜]|\s[/／–—-]\s|\s{2}/u;
/** The surest of them: behind a dash an extension may follow. */
const surelyApart = /[+＋|｜]|\s[/／]\s/u;

/** Days in front of a number. */
const days =
  /^(?:(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d)\s{1,5})+(?=[+＋(\p{N}])/u;

/** A calling code, however far in front and with whatever between; digits with a sign that no sentence has there. */
const codeInFront = /[+＋]\s?\p{N}{1,4}(?:\([^()]*\p{L}[^()]*\)|[^\p{L}\p{N}])*$/u;
const digitInFront = /\p{N}[,;:=%#*&]+$/u;
/** What a phone dials behind a pause or a sign, or sends. */
const dialledBehind = /^[,;:=%#*&]+\p{N}|^;\w/u;
/** Open at all hours: no part of a number. */
const always = /\s{1,3}\(?24\s?\/\s?7$/u;
const farthest = 400;

/** Whether what stands round a number may be a part of it: another country's code, or what is dialled behind it. */
export function isPartOfMore(text: string, start: number, end: number): boolean {
  const front = text.slice(Math.max(0, start - farthest), start);
  const isPadded = front.length === farthest && !/[\p{L}\p{N}]/u.test(front);
  const behind = text.slice(end, end + 20);
  return isPadded || codeInFront.test(front) || digitInFront.test(front) || dialledBehind.test(behind);
}

const digitsIn = (text: string) => text.match(/\p{N}/gu)?.length ?? 0;

/**
 * The numbers in a run of digits and of what stands between them: `0300 123 2040 / +1 888 …` are two. What is too
 * long is cut behind a usual length, else there is none in it: of those each was cut out, for the border is a guess.
 */
function numbersIn(run: string): PhoneNumber[] {
  const dated = days.exec(run)?.[0].length ?? 0;
  return numbersBehind(run.slice(dated).replace(always, '')).map((one) => ({ ...one, at: one.at + dated }));
}

function numbersBehind(run: string): PhoneNumber[] {
  const parts: PhoneNumber[] = [];
  const total = digitsIn(run);
  let start = 0;
  let before = 0;
  let end = 0;
  let seen = 0;
  let isCut = false;
  for (const { 0: digits, index } of run.matchAll(group)) {
    const between = run.slice(end, index);
    const left = total - before - seen;
    const isSure = seen >= fewest && surelyApart.test(between);
    const isBorder =
      (seen >= fewest && apart.test(between)) || (seen >= fewestBeforeSign && total - before > most);
    if (end > 0 && isBorder && left >= fewest) {
      parts.push({ at: start, value: run.slice(start, end), isCut: isCut || !isSure });
      isCut = !isSure;
      before += seen;
      seen = 0;
      const opened = between.search(/[([]?\s?[+＋]|[([]/u);
      start = opened < 0 ? index : end + opened;
    }
    seen += digitsIn(digits);
    end = index + digits.length;
  }
  parts.push({ at: start, value: run.slice(start, end), isCut });
  return parts.filter(({ value }) => isNumber(value));
}

function isNumber(text: string): boolean {
  const digits = digitsIn(text);
  return digits >= fewest && digits <= most && !notPhone.test(text.normalize('NFKC'));
}

/** The numbers in a run of digits of a text; `whole` is the text before anything found in it was covered. */
export function phonesAt(
  text: string,
  { 0: run, index: start }: RegExpExecArray,
  whole: string,
): Found[] | null {
  const [front, behind] = [text.charAt(start - 1), text.slice(start + run.length, start + run.length + 2)];
  const isGlued = /^[\p{L}\p{N}_]/u.test(behind) || holdsUnspaced(front);
  // A row of bare digits that goes on in letters is an id.
  if (isGlued && /^\p{N}+$/u.test(run) && !holdsUnspaced(front + behind)) return null;
  const isPart = isGlued || isPartOfMore(whole, start, start + run.length);
  return numbersIn(run).map(({ at, value, isCut }) => ({
    kind: 'phone',
    at: start + at,
    end: start + at + value.length,
    value,
    isCut: isCut || isPart,
  }));
}
