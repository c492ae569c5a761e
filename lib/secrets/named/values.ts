import { fold } from '@/lib/secrets/marks';
import { answers, mayBeAnswers } from './answers';
import { copulas } from './names';
import type { Behind } from './patterns';

const notPasswords = new Set(fold(`${answers} ${mayBeAnswers}`).split(/\s+/));

/** Dates, times, amounts, ordinals, web and mail addresses: what may follow a name for other reasons. */
export const otherwise =
  /^(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}[:.h]\d{2}.*|\d{4}-\d\d-\d\d.*|\d{1,3}(?:[.,]\d{3})+|\d+[.,]\d+|\d+(?:st|nd|rd|th|x|am|pm)|https?:.*|www\..*|1password|[/~\\].*|.+@.+\..+|\d+-(?:digit|character|letter|day|hour|step|factor).*)$/i;

/** Things that have a password and are none. */
const otherThing = /manager|server|tool/;

const withoutEnd = (value: string) => value.replace(/[.,;:!?)\]}>'’…。,、]+$/u, '');

const isBlank = new RegExp(`^\\s*(?:${copulas})?\\s*$`, 'u');
const letters = /^\p{L}+$/u;
const words = /^\p{L}+(?:(?:-\p{L}+){2,7})?$/u;
const cjkOrThai = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/**
 * Whether the text after `password` is one: true if it mixes letters with digits or symbols, changes case within, or is
 * quoted; false, so ask, for a plain word after a colon; null otherwise.
 */
export function passwordCertainty(behind: Behind, isOnNextLine: boolean): boolean | null {
  const value = withoutEnd(behind.value);
  if (value.length < 4 || otherwise.test(value) || /^x+$/i.test(value)) return null;
  const isAnswer = notPasswords.has(fold(value.toLowerCase()));
  if (isAnswer || otherThing.test(behind.between ?? '')) return null;
  const hasLetters = /\p{L}/u.test(value);
  const hasDigits = hasLetters && /\d/.test(value);
  if (!behind.sign && !behind.copula)
    return hasDigits && /^[\p{L}\d!@#%^&*_+=.-]{6,}$/u.test(value) ? true : null;
  if (behind.quote || hasDigits || /^\d+$/.test(value)) return true;
  if (hasLetters && /[#$%&*@^+=!?~]./.test(value)) return true;
  if (letters.test(value) && /\p{Ll}\p{Lu}/u.test(value)) return true;
  const isWord = words.test(value) && !cjkOrThai.test(value);
  return isWord && behind.sign && isBlank.test(behind.between ?? '') && !isOnNextLine ? false : null;
}

/** Whether a value has letters and digits, and no other known meaning. */
export const isMixed = (value: string) =>
  /\p{L}/u.test(value) && /\d/.test(value) && !otherwise.test(value) && !otherwise.test(withoutEnd(value));

/** What servers of exchanges generate: random letters and digits, or groups of hexadecimal digits. */
export function isKeyLike(value: string): boolean {
  if (/^[\da-f]{4,12}(?:-[\da-z]{3,12}){2,5}$/i.test(value)) return /\d/.test(value);
  if (!/[a-z]/i.test(value)) return false;
  // Base32, as authenticators accept it.
  if (/^(?=.*[2-7])[A-Z2-7]{16,}$/.test(value)) return true;
  const turns = value.match(/(?=\d[a-z+/]|[a-z+/]\d)/gi)?.length ?? 0;
  const changes = value.match(/(?=\d\D|\D\d|[a-z][A-Z]|[A-Z][a-z])/g)?.length ?? 0;
  return turns >= 3 || changes >= value.length * 0.4;
}
