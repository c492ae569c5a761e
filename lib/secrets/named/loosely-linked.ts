import type { Finding } from '@/lib/secrets/finding';
import { isAddress, isPublicId } from './addresses';
import { currencyBehind } from './currencies';
import { copulas } from './names';
import { isMixed } from './values';

/** As far as a value may stand from what is looked at. */
const reach = 144;
const longestFront = 24;

const quote = '["“„«\'`]?';
/** Without the brackets and the commas around it; what ends in a colon is another name. */
export const looseValue = String.raw`${quote}(?<value>[^\s"“”„«»\x60()\[\],;]{5,64}?(?<!:))(?=[)\],.;"'”»\x60]*(?:\s|$))`;
const said = String.raw`(?:(?:it['’]s|that['’]s|(?:it|that|which|this|das|es|die|que|qui|che|ce|la|é)?[^\S\n]*(?:${copulas}))[^\S\n]+)?`;
/** `Passwords:`, and behind it what each is for. */
const label = String.raw`[^\S\n]*[:=]\s{0,3}[\p{L}.]{2,20}[^\S\n]*[:=–-][^\S\n]*`;
const from = String.raw`(?:[^\S\n]+\p{L}+){0,3}?[^\S\n]+(?:from|von|de|du|da|van|z|ze|с|из)[^\S\n]+`;

/** `my password (Sunshine2020!)`, `my password, it is Sunshine2020!`, `changed my password from Sunshine2020 to`. */
const beside = new RegExp(String.raw`^(?:[^\S\n]*[(\[,][^\S\n]*${said}|${label}|${from})${looseValue}`, 'u');

/** As password managers copy it: the name on one line, the value on the next. */
const nextLine = /^[^\S\n]*\n[^\S\n]*(?<value>\S{5,64})[^\S\n]*(?:\n|$)/u;
/** At most some words in front of the name: `Mot de passe`. */
const inFrontOnLine = /^[^\p{L}\d]{0,4}(?:\p{L}+[^\S\n]+){0,3}$/u;

const sum = new RegExp(String.raw`^[\d.,]+${currencyBehind}$`, 'u');

/** Tickets, and what logins are told of. */
const otherThing =
  /^(?:[a-z]{1,4}-\d{6,}|(?:android|chrome|edge|e-?mail|firefox|galaxy|ios|ipad|iphone|mac(?:os)?|opera|phone|pixel|safari|samsung|sms|win(?:dows)?)-?\d{1,3}[a-z+]*|\p{L}*2fa)$/iu;

/** Whether a value that little links to the name of a password may be one: letters with digits, no amount, no address. */
export const mayBePassword = (value: string) =>
  value.length >= 6 &&
  isMixed(value) &&
  !sum.test(value.toLowerCase()) &&
  !otherThing.test(value) &&
  !isAddress(value) &&
  !isPublicId(value);

/** Passwords beside their name with no word or sign that says so; certain only where each stands on its line. */
export function findLoose(text: string, lower: string, start: number, end: number): Finding | null {
  const ahead = text.slice(end, end + reach);
  const match = beside.exec(lower.slice(end, end + reach));
  if (match) return asPassword(ahead, end, match, false);
  const line = nextLine.exec(ahead);
  if (!line) return null;
  const front = lower.slice(Math.max(0, start - longestFront), start);
  const onLine = front.slice(front.lastIndexOf('\n') + 1);
  if (onLine.length === longestFront || !inFrontOnLine.test(onLine)) return null;
  const value = line.groups?.['value'] ?? '';
  // A program and its version are short and have no other signs.
  const isLikely = value.length >= 12 || /[^\p{L}\d.]/u.test(value);
  return asPassword(ahead, end, line, isLikely && onLine.trim() === '');
}

function asPassword(ahead: string, offset: number, match: RegExpExecArray, certain: boolean): Finding | null {
  const length = match.groups?.['value']?.length ?? 0;
  const at = match[0].lastIndexOf(match.groups?.['value'] ?? '');
  if (!mayBePassword(ahead.slice(at, at + length))) return null;
  return { kind: 'password', start: offset + at, end: offset + at + length, certain };
}
