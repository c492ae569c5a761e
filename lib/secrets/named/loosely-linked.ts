import type { Finding } from '@/lib/secrets/finding';
import { isAddress, isPublicId } from './addresses';
import { currencyBehind } from './currencies';
import { copulas } from './names';
import { isMixed } from './values';

/** Maximum distance of a value. */
const reach = 144;
const longestFront = 24;

const quote = '["“„«\'`]?';
/** A value without surrounding brackets and commas; one that ends in a colon is another name. */
export const looseValue = String.raw`${quote}(?<value>[^\s"“”„«»\x60()\[\],;]{5,64}?(?<!:))(?=[)\],.;"'”»\x60]*(?:\s|$))`;
const said = String.raw`(?:(?:it['’]s|that['’]s|(?:it|that|which|this|das|es|die|que|qui|che|ce|la|é)?[^\S\n]*(?:${copulas}))[^\S\n]+)?`;
/** `Passwords:`, followed by what each is for. */
const label = String.raw`[^\S\n]*[:=]\s{0,3}[\p{L}.]{2,20}[^\S\n]*[:=–-][^\S\n]*`;
const from = String.raw`(?:[^\S\n]+\p{L}+){0,3}?[^\S\n]+(?:from|von|de|du|da|van|z|ze|с|из)[^\S\n]+`;

/** `my password (Sunshine2020!)`, `my password, it is Sunshine2020!`, `changed my password from Sunshine2020 to`. */
const beside = new RegExp(String.raw`^(?:[^\S\n]*[(\[,][^\S\n]*${said}|${label}|${from})${looseValue}`, 'u');

/** As copied from password managers: the name on one line, the value on the next. */
const nextLine = /^[^\S\n]*\n[^\S\n]*(?<value>\S{5,64})[^\S\n]*(?:\n|$)/u;
/** A few words at most before the name: `Mot de passe`. */
const inFrontOnLine = /^[^\p{L}\d]{0,4}(?:\p{L}+[^\S\n]+){0,3}$/u;

const sum = new RegExp(String.raw`^[\d.,]+${currencyBehind}$`, 'u');

/** Ticket numbers, and devices and programs named in login alerts. */
const otherThing =
  /^(?:[a-z]{1,4}-\d{6,}|(?:android|chrome|edge|e-?mail|firefox|galaxy|ios|ipad|iphone|mac(?:os)?|opera|phone|pixel|safari|samsung|sms|win(?:dows)?)-?\d{1,3}[a-z+]*|\p{L}*2fa)$/iu;

/** Whether a loosely linked value may be a password: letters with digits, not an amount or an address. */
export const mayBePassword = (value: string) =>
  value.length >= 6 &&
  isMixed(value) &&
  !sum.test(value.toLowerCase()) &&
  !otherThing.test(value) &&
  !isAddress(value) &&
  !isPublicId(value);

/** Passwords beside their name without a linking word or symbol; certain only if each has a line of its own. */
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
  // A program with its version is short and has no other characters.
  const isLikely = value.length >= 12 || /[^\p{L}\d.]/u.test(value);
  return asPassword(ahead, end, line, isLikely && onLine.trim() === '');
}

function asPassword(ahead: string, offset: number, match: RegExpExecArray, certain: boolean): Finding | null {
  const length = match.groups?.['value']?.length ?? 0;
  const at = match[0].lastIndexOf(match.groups?.['value'] ?? '');
  if (!mayBePassword(ahead.slice(at, at + length))) return null;
  return { kind: 'password', start: offset + at, end: offset + at + length, certain };
}
