import type { Finding } from '@/lib/secrets/finding';
import { named } from '@/lib/secrets/marks';
import type { Words } from '@/lib/secrets/phrases/words';
import type { PlainText } from '@/lib/secrets/plain-text';
import { copulas, otherCodes, unspacedNames } from './names';
import { type NameKind, nameAt } from './registry';
import { isKeyLike, passwordLikeness } from './values';

/** As far as a value may stand from its name. */
const reach = 120;

const filler = String.raw`((?:[^\S\n]+(?!(?:${copulas})\s)\p{L}[\p{L}'’]*){0,4}?)`;
const sign = String.raw`[^\S\n]*(?:[:=]|->|=>|→|[–—-](?=[^\S\n]))\s{0,3}`;
const copula = String.raw`[^\S\n]+(?:${copulas})[^\S\n]*:?[^\S\n]+`;
const link = `(?:(${sign})|${copula})`;
const quote = '(["“”„«»「『`\']?)';
const digits = String.raw`((?:\p{L}{1,2}-)?(?:\d{4,8}|\d{3}[ -]\d{3}|\d{2} \d{2} \d{2}))`;
const alone = String.raw`(?![\p{L}\d]|[.,:/-]\d|[^\S\n]?(?:[%€$£]|usdt?|btc|eth|eur)\b)`;
const value = '([^\\s"“”„«»「」『』`]{4,64})';

const after = {
  password: new RegExp(`^(?:${filler}${link}|[^\\S\\n]+)${quote}${value}`, 'u'),
  code: new RegExp(`^\\d?(?:${filler}${link}|[^\\S\\n]+)${quote}${digits}${alone}`, 'u'),
  mayBeCode: new RegExp(`^(?:${filler}${link}|[^\\S\\n]+(?=\\d{6}(?!\\d)))${quote}${digits}${alone}`, 'u'),
  cardCode: new RegExp(`^2?(?:${filler}${link}|[^\\S\\n]+)${quote}(\\d{3,4})${alone}`, 'u'),
  secret: new RegExp(`^(?:${filler}${link}|[^\\S\\n]+)${quote}([\\w+/=-]{16,200})`, 'u'),
} satisfies Record<NameKind, RegExp>;

const unspacedLink = '([\\p{L}\\s]{0,8}?)(?:([:=]\\s?)|\\s|(?<=[是为為はが는은이가คือ]))?';
const unspacedAfter = {
  password: new RegExp(`^${unspacedLink}${quote}([!-~]{4,64})`, 'u'),
  code: new RegExp(`^${unspacedLink}${quote}${digits}${alone}`, 'u'),
  secret: new RegExp(`^${unspacedLink}${quote}([\\w+/=-]{16,200})`, 'u'),
};
const unspacedName = new RegExp(
  Object.entries(unspacedNames)
    .map(([kind, list]) => `(?<${kind}>${list})`)
    .join('|'),
  'gu',
);

const codeInFront = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])((?:\p{L}-)?\d{6,8})(?:[^\S\n]*[:–—-]|[^\S\n]*(?:${copulas}|是|は|が))[^\n.]{0,40}$`,
  'u',
);
const otherCode = new RegExp(`(?:${otherCodes})[\\s-]+$`);
const onlyLabel = /label|nam|call|last|end|suffix|últim|ultim|derni|letzt|последн|etiquet|末|后四|後四|下4/u;
const isPrivate = /priv|приват|закрыт|私|개인|riêng|الخاص|seed|entropy|mnemonic/u;

/** Passwords, codes and keys of any shape, where a word says what they are. */
export function findNamed(plain: PlainText, words: Words): Finding[] {
  const findings: Finding[] = [];
  for (const [at, marks] of words.marks.entries()) {
    if (!(marks & named)) continue;
    const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
    const kind = nameAt(plain.lower, start, end);
    if (kind) findings.push(...namedValue(plain, kind, start, end, after[kind]));
  }
  if (!/[\u0e00-\uffff]/.test(plain.text)) return findings;
  for (const { index, 0: name, groups } of plain.lower.matchAll(unspacedName)) {
    const kind = groups?.['password'] ? 'password' : groups?.['code'] ? 'code' : 'secret';
    findings.push(...namedValue(plain, kind, index, index + name.length, unspacedAfter[kind]));
  }
  return findings;
}

function namedValue(
  { text, lower }: PlainText,
  kind: NameKind,
  start: number,
  end: number,
  pattern: RegExp,
): Finding[] {
  const isCode = kind === 'code' || kind === 'mayBeCode' || kind === 'cardCode';
  if (kind === 'mayBeCode' && otherCode.test(lower.slice(Math.max(0, start - 16), start))) return [];
  const found = pattern.exec(lower.slice(end, end + reach));
  const [whole = '', between = '', colon, opening, value = ''] = found ?? [];
  const stop = end + whole.length;
  const what = text.slice(stop - value.length, stop);
  const certain = found ? certaintyOf(kind, what, { between, colon, opening }) : null;
  if (certain !== null) {
    const kindOf = isCode ? 'code' : kind === 'password' ? 'password' : secretKind(lower, start, end);
    return [{ kind: kindOf, start: stop - value.length, end: stop, certain }];
  }
  const from = Math.max(0, start - 64);
  const front = isCode ? codeInFront.exec(lower.slice(from, start)) : null;
  if (!front) return [];
  const first = from + front.index;
  return [{ kind: 'code', start: first, end: first + (front[1]?.length ?? 0), certain: true }];
}

const secretKind = (lower: string, start: number, end: number) =>
  isPrivate.test(lower.slice(Math.max(0, start - 12), end)) ? 'private-key' : 'api-secret';

interface Link {
  between: string;
  colon: string | undefined;
  opening: string | undefined;
}

/** Whether a value is surely what its name says; null where it is something else. */
function certaintyOf(kind: NameKind, what: string, { between, colon, opening }: Link): boolean | null {
  if (kind === 'secret') return isKeyLike(what) && !onlyLabel.test(between) ? true : null;
  if (kind !== 'password') return true;
  const likeness = passwordLikeness(what, opening !== '' && opening !== undefined);
  if (likeness === 'sure') return true;
  return likeness === 'maybe' && colon !== undefined && between.trim() === '' ? false : null;
}
