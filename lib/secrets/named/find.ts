import { type Finding, inStep, type SecretKind, type Steps } from '@/lib/secrets/finding';
import { isInLink } from '@/lib/secrets/keys/context';
import { named } from '@/lib/secrets/marks';
import { otherName } from '@/lib/secrets/other-numbers';
import { findNamedPhrase } from '@/lib/secrets/phrases/named';
import type { Words } from '@/lib/secrets/phrases/words';
import type { PlainText } from '@/lib/secrets/plain-text';
import { isAddress, isPublicId } from './addresses';
import { currencyInFront } from './currencies';
import { findMore } from './following-values';
import { findLoose } from './loosely-linked';
import { otherCodes, otherPasses } from './names';
import { endOfWords, findWords } from './passphrase';
import {
  afterName,
  afterUnspacedName,
  type Behind,
  codeInFront,
  codeNearby,
  keptBehind,
  keptInFront,
  keptList,
  keptName,
  passwordEnds,
  passwordInFront,
  unspacedName,
} from './patterns';
import { type NameKind, namesAt } from './registry';
import { isKeyLike, otherwise, passwordCertainty } from './values';

/** Maximum distance of a value from its name, and maximum length of a list of codes. */
const reach = 144;
const mostKept = 400;

const otherCode = new RegExp(`(?<!\\p{L})(?:${otherCodes})[\\s:_–—-]+$`, 'u');
const otherCodeBetween = new RegExp(`(?<!\\p{L})(?:${otherCodes})(?!\\p{L})`, 'u');
const otherPass = new RegExp(`\\b(?:${otherPasses})[\\s-]+$`);
/** A field of a server's response: `{"code":200001}`. */
const fieldInFront = /[{,]\s*["']$/;
/** India's postal code, followed by the place: `PIN 560001 Bengaluru`. */
const place = /^[,\s]+\p{Lu}\p{Ll}/u;
const pinInFront = /पिन[\s-]*$/;
const onlyLabel = /label|nam|call|last|end|suffix|últim|ultim|derni|letzt|последн|etiquet|末|后四|後四|下4/u;
const ofKeys =
  /key\s*[:=,]|key['’]s|key[^\p{L}]*$|secret|seed|authori|priv|schlüssel|geheim|clave|llave|clé|segret|chiave|chave|ключ|секрет|مفتاح/u;
const isPrivate = /priv|приват|закрыт|私|개인|riêng|الخاص|seed|entropy|mnemonic/u;

/** Thai, kana, ideographs, Korean. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/** Names whose values have letters; all others are of codes. */
const withLetters = new Set<NameKind>(['password', 'mayBePassword', 'login', 'secret', 'mayBeSecret']);
/** Names so vague that a finding is only possible. */
const onlyAsked = new Set<NameKind>(['google', 'token', 'order']);

const digit = /\d/;
const sixDigits = /\d{6}|\d{3}[ -]\d{3}/;

const isCode = (kind: NameKind) => !withLetters.has(kind);

const isSecret = (kind: NameKind) => kind === 'secret' || kind === 'mayBeSecret';

interface Name {
  kind: NameKind;
  start: number;
  end: number;
}

/** Passwords, codes and keys of any form, named by a word. */
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
      const found =
        kind === 'phrase'
          ? findNamedPhrase(plain.lower, words, at + 1)
          : findFor(plain, { kind, start, end }, afterName[kind]);
      if (!found) continue;
      const all = withMore(plain, { kind, start, end }, found, reached);
      findings.push(...all);
      looks += all.length;
      reached = Math.max(reached, all.at(-1)?.end ?? 0);
      break;
    }
  }
  return findings;
}

/** The same in scripts without spaces between words. */
export function* findNamedUnspaced(plain: PlainText, words: Words): Steps<Finding[]> {
  const findings: Finding[] = [];
  let next = 0;
  let looks = 0;
  let reached = 0;
  if (!unspaced.test(plain.text)) return findings;
  for (const { index: start, 0: name, groups } of plain.lower.matchAll(unspacedName)) {
    looks += 1;
    if (looks >= inStep) {
      looks = 0;
      yield;
    }
    if (groups?.['phrase']) {
      while ((words.starts[next] ?? Number.POSITIVE_INFINITY) < start + name.length) next += 1;
      const phrase = findNamedPhrase(plain.lower, words, next);
      if (phrase) findings.push(phrase);
      continue;
    }
    const kind = groups?.['password'] ? 'password' : groups?.['code'] ? 'code' : 'secret';
    const named = { kind, start, end: start + name.length } as const;
    const found = findFor(plain, named, afterUnspacedName[kind]);
    if (!found) continue;
    const all = withMore(plain, named, found, reached);
    findings.push(...all);
    looks += all.length;
    reached = Math.max(reached, all.at(-1)?.end ?? 0);
  }
  return findings;
}

function findFor(plain: PlainText, name: Name, pattern: RegExp): Finding | null {
  const { text, lower } = plain;
  const { kind, start, end } = name;
  const list = kind === 'code' || kind === 'mayBeCode' ? findKept(lower, name) : null;
  if (list && !isOther(name, plain, list.start, list.end)) return list;
  const ahead = lower.slice(end, end + reach);
  // There is no code without a digit: most names are only mentioned.
  const match = isCode(kind) && !digit.test(ahead) ? null : pattern.exec(ahead);
  const behind = match?.groups as unknown as Behind | undefined;
  if (match && behind) {
    const stop = end + match[0].length;
    const from = stop - behind.value.length;
    const judged = certaintyOf(kind, { ...behind, value: text.slice(from, stop) }, match[0]);
    if (judged !== null && !isOther(name, plain, from, stop)) {
      // A code in a link was probably made up by whoever sent the link.
      const certain = judged && !(isCode(kind) && isInLink(text, from));
      const hasWords = name.kind === 'password' && (behind.quote !== '' || !certain);
      const last = hasWords ? endOfWords(text, from, stop, behind.quote) : stop;
      return { kind: secretKind(name, lower), start: from, end: last, certain };
    }
  }
  if (kind === 'password')
    return (
      findLoose(text, lower, start, end) ?? findWords(text, lower, end) ?? findPasswordInFront(plain, name)
    );
  if (!isCode(kind) || onlyAsked.has(kind)) return null;
  const found = findInFront(lower, start) ?? findNearby(ahead, name);
  return found && !isOther(name, plain, found.start, found.end) ? found : null;
}

/** The finding, and more values of the same name, unless an earlier name covered that place. */
function withMore(plain: PlainText, { kind, start, end }: Name, found: Finding, reached: number): Finding[] {
  const isMany = (isCode(kind) && !onlyAsked.has(kind)) || kind === 'password';
  if (!isMany || found.start < Math.max(end, reached)) return [found];
  return [found, ...findMore(plain.text, plain.lower, plain.lower.slice(start, end), found)];
}

/** Whether the name means something else here, with a value between two offsets. */
function isOther({ kind, start }: Name, { text, lower }: PlainText, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, start - 18), start);
  if (isCode(kind) && currencyInFront.test(lower.slice(Math.max(0, from - 8), from))) return true;
  const isSixDigits = /^[1-9]\d{5}$/.test(lower.slice(from, to));
  if (kind === 'mayBePassword') return otherPass.test(before);
  if (kind === 'mayBeSecret') return !ofKeys.test(lower.slice(Math.max(0, start - reach), from));
  if (kind === 'shortPin') return isSixDigits;
  if (kind === 'pin') return isSixDigits && place.test(text.slice(to, to + 6));
  if (kind !== 'mayBeCode') return false;
  return otherCode.test(before) || fieldInFront.test(before) || (isSixDigits && pinInFront.test(before));
}

function findInFront(lower: string, end: number): Finding | null {
  const from = Math.max(0, end - 64);
  const before = lower.slice(from, end);
  const match = sixDigits.test(before) ? codeInFront.exec(before) : null;
  if (!match) return null;
  const start = from + match.index;
  return { kind: 'code', start, end: start + (match.groups?.['value']?.length ?? 0), certain: true };
}

/** Digits a few words after the name of a code, which may be it. */
function findNearby(ahead: string, { kind, end }: Name): Finding | null {
  const match = kind === 'code' || kind === 'mayBeCode' ? codeNearby.exec(ahead) : null;
  if (!match) return null;
  const [whole, between = ''] = match;
  if (otherName.test(between) || otherCodeBetween.test(between)) return null;
  return { kind: 'code', start: end + between.length, end: end + whole.length, certain: false };
}

/** `Backup codes:` and all codes after it. */
function findKept(lower: string, { start, end }: Name): Finding | null {
  const ahead = lower.slice(end, end + mostKept);
  if (!digit.test(ahead)) return null;
  const isKept =
    keptInFront.test(lower.slice(Math.max(0, start - 36), start)) ||
    keptName.test(lower.slice(start, end)) ||
    keptBehind.test(ahead);
  if (!isKept) return null;
  const match = keptList.exec(ahead);
  if (!match) return null;
  const stop = end + match[0].length;
  return { kind: 'code', start: stop - (match.groups?.['value']?.length ?? 0), end: stop, certain: true };
}

function findPasswordInFront({ lower }: PlainText, { start, end }: Name): Finding | null {
  if (!passwordEnds.test(lower.slice(end, end + 16))) return null;
  const from = Math.max(0, start - reach);
  const match = passwordInFront.exec(lower.slice(from, start));
  const value = match?.groups?.['value'];
  if (!match || !value || otherwise.test(value)) return null;
  return {
    kind: 'password',
    start: from + match.index,
    end: from + match.index + value.length,
    certain: true,
  };
}

function secretKind({ kind, start, end }: Name, lower: string): SecretKind {
  if (isCode(kind)) return 'code';
  if (!isSecret(kind)) return 'password';
  return isPrivate.test(lower.slice(Math.max(0, start - 12), end)) ? 'private-key' : 'api-secret';
}

/** Whether a value is certainly what its name says; null if it is something else. */
function certaintyOf(kind: NameKind, behind: Behind, whole: string): boolean | null {
  if (isSecret(kind)) {
    const isOther = isAddress(behind.value) || (kind === 'mayBeSecret' && isPublicId(behind.value));
    if (isOther || onlyLabel.test(behind.between ?? '')) return null;
    return isKeyLike(behind.value.replaceAll(' ', '')) ? true : null;
  }
  if (!isCode(kind)) {
    const certain = passwordCertainty(behind, whole.includes('\n'));
    if (kind === 'password' || behind.sign || behind.copula) return certain;
    // `pass iPhone12` may be a password.
    return certain && /\p{Ll}.{6}/u.test(behind.value) ? false : null;
  }
  return kind === 'mayBeCode' && otherCodeBetween.test(behind.between ?? '') ? null : !onlyAsked.has(kind);
}
