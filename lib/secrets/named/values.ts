import { fold } from '@/lib/secrets/marks';
import { answers } from './names';

const notPasswords = new Set(fold(answers).split(/\s+/));

/** Dates, times, amounts, ordinals, addresses of sites and of mail: what stands behind a name for other reasons. */
const otherwise =
  /^(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}[:.h]\d{2}.*|\d{4}-\d\d-\d\d.*|\d{1,3}(?:[.,]\d{3})+|\d+[.,]\d+|\d+(?:st|nd|rd|th|x|am|pm)|https?:.*|www\..*|1password|.+@.+\..+|\d+-(?:digit|character|letter|day|hour|step|factor).*)$/i;

const withoutEnd = (value: string) => value.replace(/[.,;:!?)\]}>'’…。,、]+$/u, '');

/** How sure it is that a value is a password. */
export type Likeness = 'sure' | 'maybe' | 'no';

/**
 * A password mixes letters with digits or signs, or changes case within; a plain word may be one after a colon.
 *
 * @param raw what stands between spaces, or between quotes
 */
export function passwordLikeness(raw: string, isQuoted: boolean): Likeness {
  const value = withoutEnd(raw);
  if (value.length < 4 || otherwise.test(value)) return 'no';
  if (isQuoted) return 'sure';
  if (/^\d+$/.test(value)) return 'sure';
  if (/\p{L}/u.test(value) && /\d/.test(value)) return 'sure';
  if (/\p{L}/u.test(value) && /[#$%&*@^+=!?~]./.test(value)) return 'sure';
  if (/^\p{L}+$/u.test(value) && /\p{Ll}\p{Lu}/u.test(value)) return 'sure';
  return /^\p{L}+$/u.test(value) && !notPasswords.has(fold(value.toLowerCase())) ? 'maybe' : 'no';
}

/** What the servers of exchanges make: letters and digits without order, or groups of hexadecimal digits. */
export function isKeyLike(value: string): boolean {
  if (/^[\da-f]{4,12}(?:-[\da-z]{3,12}){2,5}$/i.test(value)) return /\d/.test(value);
  if (!/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  return (value.match(/\d[a-z+/]|[a-z+/]\d/gi)?.length ?? 0) >= 3;
}
