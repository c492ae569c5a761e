import { isAddress, isPublicId } from './addresses';
import { isAnswer } from './answers';
import { currencyBehind } from './currencies';
import type { Link } from './link';
import { copulas, unspacedCopulas } from './names';

/** Dates, times, amounts, ordinals, web and mail addresses: what may follow a name for other reasons. */
export const otherwise =
  /^(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}[:.h]\d{2}.*|\d{4}-\d\d-\d\d.*|\d{1,2}\p{L}{3}\d{2,4}|\d{1,3}(?:[.,]\d{3})+|\d+[.,]\d+|\d+(?:st|nd|rd|th|x|am|pm)|https?:.*|www\..*|\S+\.\p{L}{2,}\/.*|1password|[/~\\].*|.+@.+\..+|\d+-(?:digit|character|letter|day|hour|step|factor).*)$/iu;

/** Ticket numbers, and devices and programs named in login alerts. */
const otherThing =
  /^(?:[a-z]{1,4}-\d{6,}|(?:android|anydesk|chrome|edge|e-?mail|firefox|galaxy|ios|ipad|iphone|mac(?:os)?|opera|phone|pixel|safari|samsung|sms|win(?:dows)?)-?\d{1,3}[a-z+]*|\p{L}*2fa)$/iu;
const sum = new RegExp(String.raw`^[\d.,]+${currencyBehind}$`, 'u');
const sumBehind = new RegExp(`^(?:[년年]|${currencyBehind})`, 'u');

/** A day as devices write it in the names of files. */
export const day = /^20\d\d(?:(?:0[1-9]|1[0-2])[0-3]\d)?$/;
/** Things that have a password and are none. */
const hasPassword = /manager|server|tool/;
/** What leads to a value right before it: `mine was …`, `changed from …`. */
export const leads = new RegExp(
  String.raw`(?:[:=(,、。${unspacedCopulas}]|(?<!\p{L})(?:${copulas}|from|von|de|du|da|van|z|ze|с|из))\s*["“„'(]?$`,
  'u',
);
const isBlank = /^\s*$/u;
/** What follows a value that has a line for itself. */
export const endsLine = /^[^\S\n]*(?:\n|$)/;
/** Letters with digits or signs, or that change case within. */
const tellsItself = /^(?=.*\p{L})(?:.*\d|.*[#$%&*@^+=!?~].)|\p{Ll}\p{Lu}/u;
const words = /^\p{L}+(?:(?:-\p{L}+){2,7})?$/u;

const withoutEnd = (value: string) => value.replace(/[.,;:!?)\]}>'’…。,、]+$/u, '');

/** Whether a value has letters and digits, and no other known meaning. */
const isMixed = (value: string) =>
  /\p{L}/u.test(value) && /\d/.test(value) && !otherwise.test(value) && !otherwise.test(withoutEnd(value));

/** Whether a value may be a password by itself: letters with digits, not an amount, an address or a device. */
const isLikely = (value: string) =>
  value.length >= 6 &&
  isMixed(value) &&
  !sum.test(value.toLowerCase()) &&
  !otherThing.test(withoutEnd(value)) &&
  !isAddress(value) &&
  !isPublicId(value);

/**
 * Whether a value behind `password` may be one. The looser the link, the more its letters must say: a plain word only
 * behind a colon.
 *
 * @param behind what follows the value, in lower case
 */
export function isPassword(given: string, link: Link, behind: string): boolean {
  const value = withoutEnd(given);
  if (value.length < 4 || otherwise.test(value) || /^x+$/i.test(value)) return false;
  if (isAnswer(value) || hasPassword.test(link.between)) return false;
  if (link.how === 'beside' && /^\d{6,8}$/.test(value)) return !sumBehind.test(behind) && !day.test(value);
  if (link.how === 'beside') return isLikely(given) && /^[\p{L}\d!@#%^&*_+=.$?-]+$/u.test(value);
  if (link.how === 'line' || link.how === 'reply') return isLikely(given) && endsLine.test(behind);
  if (link.how === 'far') return isLikely(given) && (/\d.*\d/.test(value) || leads.test(link.between));
  if (/^\d+$/.test(value)) return !sumBehind.test(behind);
  if (link.quote || tellsItself.test(value)) return true;
  return link.sign && isBlank.test(link.between) && words.test(value);
}

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
