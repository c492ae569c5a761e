import { isInLink } from '@/lib/secrets/keys/context';
import type { Run } from '@/lib/secrets/long-runs';
import { otherReference } from '@/lib/secrets/other-numbers';
import type { PlainText } from '@/lib/secrets/plain-text';
import { isAddress, isPublicId } from './addresses';
import { currencyInFront } from './currencies';
import { forms, isKept, keptForm, keptLink, ordered } from './forms';
import { farthest, type Link, linksOf } from './link';
import { isCode, isSecret, type NameKind, otherCodes } from './names';
import { passphraseAt } from './passphrase';
import { day, endsLine, isKeyLike, isPassword, leads } from './values';

/** The text behind a name that is looked at, and the number of values of one name. */
const reach = 400;
const mostValues = 20;
/** Maximum number of words tried as the value of a name. */
const mostTries = 24;
/** Maximum distance of a code from its name, and of a value from the one before it. */
const farthestCode = 72;
const widestGap = 40;

const otherCodeBetween = new RegExp(`(?<!\\p{L})(?:${otherCodes})(?!\\p{L})`, 'u');
/** The part of a phone number before a group of digits. */
const phone = /\+[\d\s()-]{1,12}$/;
/** India's postal code, followed by the place: `PIN 560001 Bengaluru`. */
const place = /^[,\s]+\p{Lu}\p{Ll}/u;
const pinInFront = /पिन[\s-]*$/;
const onlyLabel = /label|nam|call|last|end|suffix|últim|ultim|derni|letzt|последн|etiquet|末|后四|後四|下4/u;
const ofKeys =
  /key\s*[:=,]|key['’]s|key[^\p{L}]*$|secret|seed|authori|priv|schlüssel|geheim|clave|llave|clé|segret|chiave|chave|ключ|секрет|مفتاح/u;
const sixDigits = /^(?:\p{L}-)?(?:\d{6,8}|\d{3}[ -]\d{3})$/u;

const and = String.raw`(?:and|or|und|oder|y|e|et|ou|o|i|a|en|ve|dan|và|и|или|та|و|और)(?=\s)|和|与|及|と|や|과|와`;
const onlyAnd = new RegExp(String.raw`^\s*(?:[,;/|&]\s*)?(?:${and})?\s*$`, 'u');
const sentenceEnds = /^(?:[^\S\n]*(?:[.,;:)!?\n/|&]|$)|[^\S\n]+\d|[^\S\n]+(?:and|und|y|e|et|и)[^\S\n]+\d)/u;

/** A name in a text. */
export interface Name {
  kind: NameKind;
  start: number;
  end: number;
  /** The index of the first word behind it. */
  next: number;
  isUnspaced: boolean;
  /** The end of the last value found before. */
  reached: number;
}

interface Candidate {
  plain: PlainText;
  name: Name;
  from: number;
  value: string;
  /** What stands between the name, or the value before, and this one. */
  between: string;
  /** What follows. */
  behind: string;
}

/** The values of one name: the first that what stands between allows, and those that follow it. */
export function valuesBehind(plain: PlainText, name: Name): Run[] {
  const { text, lower } = plain;
  const { kind, start, end } = name;
  const ahead = lower.slice(end, end + reach);
  const found: Run[] = [];
  // Most names are only mentioned.
  const least = isCode(kind)
    ? /\d/
    : isSecret(kind)
      ? /[\w+/=-]{16}|\d/
      : name.isUnspaced
        ? /[!-~]{4}|\d/
        : /\S/;
  if (!least.test(ahead)) return found;
  const { linkAt, said } = linksOf(ahead, name.isUnspaced);
  if (kind === 'password' && said) {
    const from = end + said.at;
    const words = passphraseAt(text, from, said.link);
    if (words !== '') return [{ start: from, end: from + words.length }];
  }
  const isList =
    (kind === 'code' || kind === 'mayBeCode') &&
    isKept(lower.slice(Math.max(0, start - 36), start), lower.slice(start, end), ahead);
  let tries = 0;
  for (const { 0: signs, index } of ahead.matchAll(isList ? keptForm : forms[kind as keyof typeof forms])) {
    const last = found.at(-1);
    tries += 1;
    const from = end + index;
    const between = lower.slice(last?.end ?? end, from);
    const isDone = last !== undefined && (found.length === mostValues || from < name.reached);
    if (isDone || between.length > farthest || tries > mostTries) break;
    const to = from + signs.length;
    const link = last ? null : linkAt(index, isList || isStrong(kind, signs));
    // Without a sign before it, a password ends where one stands in a row: `password Rex2020;PIN 4419`.
    const isRow = kind === 'password' && link?.how === 'beside';
    const value = text.slice(from, isRow ? from + signs.search(/[;,]\S|$/) : to);
    const candidate = {
      plain,
      name,
      from,
      value,
      between,
      behind: lower.slice(from + value.length, to + 48),
    };
    const isOne = last
      ? follows(candidate, text.slice(last.start, last.end))
      : (isList && keptLink.test(between)) || (link && isLinked(candidate, link, isList));
    if (!isOne) continue;
    const bare = value.replace(/[.,;:)\]}'’]+$/u, '');
    found.push({ start: from, end: from + bare.length });
  }
  return found;
}

/** Whether a value looks like one by itself, however far it is from its name. */
const isStrong = (kind: NameKind, value: string) =>
  kind === 'pin' || (isCode(kind) ? sixDigits : /\d/).test(value);

/** Whether the words right before a value call it something else. */
const isNamedOtherwise = ({ between }: Candidate) => otherReference.test(between);

/** Whether a value is one of this name, by its form and by what links the two. */
function isLinked(candidate: Candidate, link: Link, isList: boolean): boolean {
  const { plain, name, from, value, between, behind } = candidate;
  const { kind } = name;
  if (isList) return !/[\d\n]/.test(between) && !isNamedOtherwise(candidate);
  if (isOther(candidate)) return false;
  if (link.how === 'reply' && isNamedOtherwise(candidate)) return false;
  if (link.how === 'far' && kind !== 'login' && (isNamedOtherwise(candidate) || isInLink(plain.text, from)))
    return false;
  if (isSecret(kind)) return isSecretValue(candidate, link);
  if (isCode(kind)) return isCodeValue(candidate, link);
  const isStated = link.how === 'stated';
  if (kind === 'mayBePassword' && !isStated && (link.how !== 'beside' || !/\p{Ll}.{6}/u.test(value)))
    return false;
  return isPassword(value, link, behind);
}

function isSecretValue({ name, value }: Candidate, link: Link): boolean {
  if (isAddress(value) || onlyLabel.test(link.between) || !isKeyLike(value.replaceAll(' ', ''))) return false;
  return name.kind === 'secret'
    ? link.how !== 'far' || !isPublicId(value)
    : link.how !== 'far' && !isPublicId(value);
}

function isCodeValue({ name: { kind, isUnspaced }, value, between, behind }: Candidate, link: Link): boolean {
  const isSix = sixDigits.test(value);
  if (link.how === 'reply')
    return (
      (isSix || kind === 'pin') &&
      !day.test(value) &&
      endsLine.test(behind) &&
      !otherCodeBetween.test(between)
    );
  const isBeside = link.how === 'beside';
  if (kind === 'google') return between === '-' && isSix;
  if (kind === 'message')
    return /^(?:[^\S\n]?:\s?| (?:said|says|read|reads):? ["'“]?)$/.test(between) && isSix;
  if (kind === 'order')
    return isBeside && isSix && !/^\d(?:0{5}|\d\d ?000)$/.test(value) && ordered.test(behind);
  const mayBe = kind === 'mayBeCode';
  if (mayBe && otherCodeBetween.test(between)) return false;
  if (link.how === 'stated' || (isUnspaced && isBeside)) return true;
  if (day.test(value)) return false;
  if (isBeside && !mayBe) return true;
  if (!isSix || kind === 'pin') return kind === 'pin' && leads.test(between) && !/\d/.test(between);
  const isNear = between.length <= farthestCode && !/\d|[\p{sc=Latin}+#$€£.,/-]$/u.test(between);
  return (
    /^[^\S\n]*[-,(]?[^\S\n]*$/.test(between) ||
    ((kind === 'code' || mayBe) && isNear && !otherCodeBetween.test(between))
  );
}

/** Whether a value is one more of the same name: `codes 482913 and 119022`. */
function follows(candidate: Candidate, last: string): boolean {
  const { name, value, between, behind } = candidate;
  if (isSecret(name.kind) || between.length > widestGap || isOther(candidate) || isNamedOtherwise(candidate))
    return false;
  if (!isCode(name.kind))
    return isPassword(value, { how: 'far', sign: false, between: ':', quote: '' }, behind);
  const [digits, before] = [value, last].map((part) => part.replace(/\D/g, ''));
  if (!digits || digits.length !== before?.length) return false;
  if (digits.length >= 6) return !/[#+$€£.-]$/.test(between) && !otherCodeBetween.test(between);
  // A year, a price.
  return onlyAnd.test(between) && sentenceEnds.test(behind) && !/^(?:19|20)/.test(digits);
}

/** Whether a value belongs to something else than its name. */
function isOther({ plain: { text, lower }, name: { kind, start }, from, value }: Candidate): boolean {
  const before = lower.slice(Math.max(0, from - 16), from);
  if (isCode(kind) && (currencyInFront.test(before) || phone.test(before))) return true;
  if (kind === 'mayBeSecret') return !ofKeys.test(lower.slice(Math.max(0, start - 144), from));
  if (!/^[1-9]\d{5}$/.test(value)) return false;
  const to = from + value.length;
  return (
    kind === 'shortPin' ||
    (kind === 'pin' && place.test(text.slice(to, to + 6))) ||
    (kind === 'mayBeCode' && pinInFront.test(lower.slice(Math.max(0, start - 18), start)))
  );
}
