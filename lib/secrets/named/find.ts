import { type Finding, inStep, type SecretKind, type Steps } from '@/lib/secrets/finding';
import { isInLink, meaningBefore } from '@/lib/secrets/keys/context';
import { named } from '@/lib/secrets/marks';
import { otherReference } from '@/lib/secrets/other-numbers';
import { findNamedPhrase } from '@/lib/secrets/phrases/named';
import type { Words } from '@/lib/secrets/phrases/words';
import type { PlainText } from '@/lib/secrets/plain-text';
import { isAddress, isPublicId } from './addresses';
import { currencyInFront } from './currencies';
import {
  codeInFront,
  forms,
  isKept,
  keptForm,
  keptLink,
  ordered,
  passwordEnds,
  passwordInFront,
  unspacedName,
} from './forms';
import { farthest, type Link, linksOf } from './link';
import { type NameKind, otherCodes, otherPasses } from './names';
import { endOfWords, findWords } from './passphrase';
import { namesAt } from './registry';
import { findSpoken } from './spoken';
import { isKeyLike, isPassword, otherwise } from './values';

/** The text behind a name that is looked at, and the number of values of one name. */
const reach = 164;
const longReach = 400;
const mostValues = 20;
/** Maximum number of words tried as the value of a name; without a digit only those a sign leads to. */
const mostTries = 24;
const mostPlain = 7;
/** What a name costs, in words looked at. */
const cost = 4;
const farthestCode = 72;

const otherCode = new RegExp(`(?<!\\p{L})(?:${otherCodes}|agent\\p{L}*|phone)[\\s:_–—-]+$`, 'u');
const otherCodeBetween = new RegExp(`(?<!\\p{L})(?:${otherCodes})(?!\\p{L})`, 'u');
const otherPass = new RegExp(`\\b(?:${otherPasses})[\\s-]+$`);
/** A field of a server's response: `{"code":200001}`. */
const fieldInFront = /[{,]\s*["']$/;
/** The part of a phone number before a group of digits. */
const phone = /\+[\d\s()-]{1,12}$/;
/** A day as devices write it in the names of files. */
const day = /^20\d\d(?:(?:0[1-9]|1[0-2])[0-3]\d)?$/;
/** India's postal code, followed by the place: `PIN 560001 Bengaluru`. */
const place = /^[,\s]+\p{Lu}\p{Ll}/u;
const pinInFront = /पिन[\s-]*$/;
const onlyLabel = /label|nam|call|last|end|suffix|últim|ultim|derni|letzt|последн|etiquet|末|后四|後四|下4/u;
const ofKeys =
  /key\s*[:=,]|key['’]s|key[^\p{L}]*$|secret|seed|authori|priv|schlüssel|geheim|clave|llave|clé|segret|chiave|chave|ключ|секрет|مفتاح/u;
const isPrivate = /priv|приват|закрыт|私|개인|riêng|الخاص|seed|entropy|mnemonic/u;
/** `user me@x.com pass …`, with the password behind the address. */
const mailBetween = /^[^\S\n:=]*[\s:=]\s?\S+@\S+?(?:[^\S\n]?[/:|,][^\S\n]?|[^\S\n]+)$/;

/** Thai, kana, ideographs, Korean. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const sixDigits = /^(?:\p{L}-)?(?:\d{6,8}|\d{3}[ -]\d{3})$/u;

/** Names whose values have letters; all others are of codes. */
const withLetters = new Set<NameKind>(['password', 'mayBePassword', 'login', 'secret', 'mayBeSecret']);
const isCode = (kind: NameKind) => !withLetters.has(kind);
const isSecret = (kind: NameKind) => kind === 'secret' || kind === 'mayBeSecret';

interface Name {
  kind: NameKind;
  start: number;
  end: number;
  /** The end of the last value found before. */
  reached: number;
  isUnspaced?: boolean;
}

/** Passwords, codes, keys and phrases, named by a word. Their form proves nothing, so all are only possible. */
export function* findNamed(plain: PlainText, words: Words): Steps<Finding[]> {
  const findings: Finding[] = [];
  let looks = 0;
  let reached = 0;
  for (let at = 0; at < words.marks.length; at += 1) {
    looks += 1;
    if (looks >= inStep) {
      looks = 0;
      yield;
    }
    if (!((words.marks[at] ?? 0) & named)) continue;
    const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
    for (const kind of namesAt(plain.lower, start, end)) {
      const found = findFor(plain, words, at + 1, { kind, start, end, reached });
      looks += cost + found.length;
      reached = Math.max(reached, found.at(-1)?.end ?? 0);
      findings.push(...found);
      if (found.length > 0) break;
    }
  }
  return findings;
}

/** The same in scripts without spaces between words. */
export function* findNamedUnspaced(plain: PlainText, words: Words): Steps<Finding[]> {
  const findings: Finding[] = [];
  let looks = 0;
  let next = 0;
  let reached = 0;
  if (!unspaced.test(plain.text)) return findings;
  for (const { index: start, 0: name, groups = {} } of plain.lower.matchAll(unspacedName)) {
    looks += cost;
    if (looks >= inStep) {
      looks = 0;
      yield;
    }
    const end = start + name.length;
    while ((words.starts[next] ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const kind = (['password', 'code', 'secret', 'phrase'] as const).find((one) => groups[one]) ?? 'code';
    const found = findFor(plain, words, next, { kind, start, end, reached, isUnspaced: true });
    looks += found.length;
    reached = Math.max(reached, found.at(-1)?.end ?? 0);
    findings.push(...found);
  }
  return findings;
}

function findFor(plain: PlainText, words: Words, next: number, name: Name): Finding[] {
  const { lower } = plain;
  const { kind, start, end } = name;
  if (kind === 'phrase') return end < name.reached ? [] : single(findNamedPhrase(lower, words, next));
  if (isOtherName(name, lower)) return [];
  const values = valuesBehind(plain, name);
  if (values.length > 0) return values;
  if (kind === 'password')
    return single(findWords(plain.text, lower, end) ?? findPasswordInFront(plain, name));
  if (kind === 'code' || kind === 'mayBeCode' || kind === 'pin')
    return single(findSpoken(lower, end, name.isUnspaced ?? false) ?? findCodeInFront(lower, start));
  return [];
}

const single = (found: Finding | null) => (found ? [found] : []);

/** The values of one name: the first that what stands between allows, and those that follow it. */
function valuesBehind(plain: PlainText, name: Name): Finding[] {
  const { text, lower } = plain;
  const { kind, start, end } = name;
  const ahead = lower.slice(end, end + (isSecret(kind) || isCode(kind) ? longReach : reach));
  const hasDigit = /\d/.test(ahead);
  const found: Finding[] = [];
  if (!hasDigit && (isCode(kind) || !/[!-~]{4}/.test(ahead))) return found;
  if (!hasDigit && isSecret(kind) && !/[\w+/=-]{16}/.test(ahead)) return found;
  const isList =
    (kind === 'code' || kind === 'mayBeCode') &&
    isKept(lower.slice(Math.max(0, start - 36), start), lower.slice(start, end), ahead);
  const form = isList ? keptForm : forms[kind as keyof typeof forms];
  const linkAt = linksOf(ahead, name.isUnspaced ?? false);
  let tries = 0;
  for (const { 0: value, index } of ahead.matchAll(form)) {
    const last = found.at(-1);
    tries += 1;
    const from = end + index;
    const isDone = last !== undefined && (found.length === mostValues || from < name.reached);
    if (isDone || tries > (hasDigit ? mostTries : mostPlain)) break;
    const between = lower.slice(last?.end ?? end, from);
    if (between.length > farthest) break;
    const link = last ? null : linkAt(index, isList || isStrong(kind, value));
    const candidate = { plain, name, from, value: text.slice(from, from + value.length), between, link };
    if (last ? follows(candidate, last) : isLinked(candidate, isList)) found.push(findingOf(candidate));
  }
  return found;
}

interface Candidate {
  plain: PlainText;
  name: Name;
  from: number;
  value: string;
  /** What stands between the name, or the value before, and this one. */
  between: string;
  link: Link | null;
}

/** Whether a value looks like one by itself, however far it is from its name. */
const isStrong = (kind: NameKind, value: string) =>
  isSecret(kind) || (isCode(kind) ? sixDigits.test(value) : /\d/.test(value));

function findingOf({ plain: { text, lower }, name, from, value, link }: Candidate): Finding {
  const end = from + value.length;
  const finding = { kind: secretKind(name, lower), start: from, end, certain: false };
  if (name.kind !== 'password') return finding;
  const bare = value.replace(/[.,;:)\]}'’]+$/u, '');
  const isSaid = link?.how === 'stated' && (link.quote !== '' || !/\d/.test(value));
  return { ...finding, end: isSaid ? endOfWords(text, from, end, link.quote) : from + bare.length };
}

/** Whether a value is one of this name, by its form and by what links the two. */
function isLinked(candidate: Candidate, isList: boolean): boolean {
  const { plain, name, from, value, between, link } = candidate;
  const { kind } = name;
  const behind = plain.lower.slice(from + value.length, from + value.length + 48);
  if (kind === 'login') return mailBetween.test(between) && isPassword(value, beside, behind);
  if (isList)
    return (
      keptLink.test(between) || (link !== null && !/[\d\n]/.test(between) && !isNamedOtherwise(candidate))
    );
  if (!link || isOther(candidate) || (link.how === 'far' && isNamedOtherwise(candidate))) return false;
  if (isSecret(kind)) return isSecretValue(candidate, link);
  if (isCode(kind)) return isCodeValue(candidate, link, behind);
  if (link.how === 'far' && isInLink(plain.text, from)) return false;
  if (kind === 'mayBePassword' && link.how !== 'stated')
    return link.how === 'beside' && /\p{Ll}.{6}/u.test(value) && isPassword(value, link, behind);
  return isPassword(value, link, behind);
}
const beside: Link = { how: 'beside', sign: false, between: '', quote: '' };

function isSecretValue({ plain, name, from, value }: Candidate, link: Link): boolean {
  if (isAddress(value) || onlyLabel.test(link.between) || !isKeyLike(value.replaceAll(' ', ''))) return false;
  if (link.how !== 'far') return name.kind === 'secret' || !isPublicId(value);
  const isId = isPublicId(value) || value.includes(' ') || meaningBefore(plain.text, from) === 'id';
  return name.kind === 'secret' && !isId && !isInLink(plain.text, from);
}

function isCodeValue({ name: { kind, isUnspaced }, value, between }: Candidate, link: Link, behind: string) {
  const isSix = sixDigits.test(value);
  const isStated = link.how === 'stated';
  if (kind === 'google') return between === '-' && isSix;
  if (kind === 'message') return /^[^\S\n]?:\s?$/.test(between) && isSix;
  if (kind === 'order')
    return link.how === 'beside' && isSix && !/^(?:\d0{5}|\d{3} ?000$)/.test(value) && ordered.test(behind);
  if (kind === 'mayBeCode' && otherCodeBetween.test(between)) return false;
  if (isStated || (isUnspaced && link.how === 'beside')) return true;
  if (day.test(value)) return false;
  if (link.how === 'beside' && kind !== 'mayBeCode') return true;
  if (/^[^\S\n]*[-,(]?[^\S\n]*$/.test(between)) return isSix;
  const isNear = between.length <= farthestCode && !/\d|[\p{sc=Latin}+#$€£.,/-]$/u.test(between);
  return (kind === 'code' || kind === 'mayBeCode') && isSix && isNear && !otherCodeBetween.test(between);
}

const and = String.raw`(?:and|or|und|oder|y|e|et|ou|o|i|a|en|ve|dan|và|и|или|та|و|और)(?=\s)|和|与|及|と|や|과|와`;
const weakGap = new RegExp(String.raw`^\s*(?:[,;/|&]\s*)?(?:${and})?\s*$`, 'u');
const sentenceEnds = /^(?:[^\S\n]*(?:[.,;:)!?\n/|&]|$)|[^\S\n]+\d|[^\S\n]+(?:and|und|y|e|et|и)[^\S\n]+\d)/u;
const widestGap = 40;

/** Whether a value is one more of the same name: `codes 482913 and 119022`. */
function follows(candidate: Candidate, last: Finding): boolean {
  const { plain, name, from, value, between } = candidate;
  const behind = plain.lower.slice(from + value.length, from + value.length + 48);
  if (between.length > widestGap || isOther(candidate) || isNamedOtherwise(candidate)) return false;
  if (isSecret(name.kind)) return false;
  if (!isCode(name.kind)) return isPassword(value, { ...beside, how: 'far' }, behind);
  const digitsOf = (part: string) => part.replace(/\D/g, '');
  const digits = digitsOf(value);
  if (digits.length !== digitsOf(plain.text.slice(last.start, last.end)).length) return false;
  if (digits.length >= 6) return !/[#+$€£.-]$/.test(between) && !otherCodeBetween.test(between);
  // A year, a price.
  return weakGap.test(between) && sentenceEnds.test(behind) && !/^(?:19|20)/.test(digits);
}

/** Whether a name means something else here. */
function isOtherName({ kind, start }: Name, lower: string): boolean {
  const before = lower.slice(Math.max(0, start - 18), start);
  if (kind === 'mayBePassword') return otherPass.test(before);
  return kind === 'mayBeCode' && (otherCode.test(before) || fieldInFront.test(before));
}

/** Whether the words right before a value call it something else. */
const isNamedOtherwise = ({ between }: Candidate) => otherReference.test(between);

/** Whether a value belongs to something else than its name. */
function isOther({ plain: { text, lower }, name: { kind, start }, from, value }: Candidate) {
  const to = from + value.length;
  const before = lower.slice(Math.max(0, from - 16), from);
  if (isCode(kind) && (currencyInFront.test(before) || phone.test(before))) return true;
  const isSixDigits = /^[1-9]\d{5}$/.test(value);
  if (kind === 'mayBeSecret') return !ofKeys.test(lower.slice(Math.max(0, start - 144), from));
  if (kind === 'shortPin') return isSixDigits;
  if (kind === 'pin') return isSixDigits && place.test(text.slice(to, to + 6));
  return kind === 'mayBeCode' && isSixDigits && pinInFront.test(lower.slice(Math.max(0, start - 18), start));
}

function findCodeInFront(lower: string, end: number): Finding | null {
  const from = Math.max(0, end - 64);
  const before = lower.slice(from, end);
  const match = /\d{6}|\d{3}[ -]\d{3}/.test(before) ? codeInFront.exec(before) : null;
  if (!match) return null;
  const start = from + match.index;
  return { kind: 'code', start, end: start + (match.groups?.['value']?.length ?? 0), certain: false };
}

function findPasswordInFront({ lower }: PlainText, { start, end }: Name): Finding | null {
  if (!passwordEnds.test(lower.slice(end, end + 16))) return null;
  const from = Math.max(0, start - 144);
  const match = passwordInFront.exec(lower.slice(from, start));
  const value = match?.groups?.['value'];
  if (!match || !value || otherwise.test(value)) return null;
  return {
    kind: 'password',
    start: from + match.index,
    end: from + match.index + value.length,
    certain: false,
  };
}

function secretKind({ kind, start, end }: Name, lower: string): SecretKind {
  if (isCode(kind)) return 'code';
  if (!isSecret(kind)) return 'password';
  return isPrivate.test(lower.slice(Math.max(0, start - 12), end)) ? 'private-key' : 'api-secret';
}
