import type { Found } from './found';
import { notPhone } from './patterns';
import { holdsUnspaced } from './unspaced';

/** A number in a run of digits, and whether it was cut out of a longer one. */
interface PhoneNumber {
  at: number;
  value: string;
  isCut: boolean;
}

/** Minimum and maximum number of digits: E.164 allows 15, and `00` may precede them. */
const fewest = 7;
const most = 17;
/** Minimum before a separator that may also be inside a number: most numbers are longer, with their prefix. */
const fewestBeforeSign = 10;

const group = /\p{N}(?:[\ufe0f\u20e3]*\p{N})*[\ufe0f\u20e3]*/gu;
/** Separators that nobody puts inside one number. */
const apart = /[+＋|｜]|\s[/／–—-]\s|\s{2}/u;
/** The most certain of them: after a dash an extension may follow. */
const surelyApart = /[+＋|｜]|\s[/／]\s/u;

/** Dates before a number. */
const days =
  /^(?:(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d)\s{1,5})+(?=[+＋(\p{N}])/u;

/** A calling code, however far before and with anything between; digits with a character that no sentence has there. */
const codeInFront = /[+＋]\s?\p{N}{1,4}(?:\([^()]*\p{L}[^()]*\)|[^\p{L}\p{N}])*$/u;
const digitInFront = /\p{N}[,;:=%#*&]+$/u;
/** What a phone dials or sends after a pause or a symbol. */
const dialledBehind = /^[,;:=%#*&]+\p{N}|^;\w/u;
/** Opening hours, not part of a number. */
const always = /\s{1,3}\(?24\s?\/\s?7$/u;
const farthest = 400;

/** Whether the surroundings of a number may be part of it: another calling code, or an extension. */
export function isPartOfMore(text: string, start: number, end: number): boolean {
  const front = text.slice(Math.max(0, start - farthest), start);
  const isPadded = front.length === farthest && !/[\p{L}\p{N}]/u.test(front);
  const behind = text.slice(end, end + 20);
  return isPadded || codeInFront.test(front) || digitInFront.test(front) || dialledBehind.test(behind);
}

const digitsIn = (text: string) => text.match(/\p{N}/gu)?.length ?? 0;

/**
 * The numbers in a run of digits and separators: `0300 123 2040 / +1 888 …` are two. A run that is too long is cut at a
 * usual length, and numbers so cut are marked, since the boundary is a guess; without one it has none.
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

/** The numbers in a run of digits of a text; `whole` is the text before findings were covered. */
export function phonesAt(
  text: string,
  { 0: run, index: start }: RegExpExecArray,
  whole: string,
): Found[] | null {
  const [front, behind] = [text.charAt(start - 1), text.slice(start + run.length, start + run.length + 2)];
  const isGlued = /^[\p{L}\p{N}_]/u.test(behind) || holdsUnspaced(front);
  // A run of bare digits that continues in letters is an id.
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
