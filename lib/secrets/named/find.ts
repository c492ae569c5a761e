import { type Finding, inStep, type SecretKind, type Steps } from '@/lib/secrets/finding';
import { named } from '@/lib/secrets/marks';
import { findNamedPhrase } from '@/lib/secrets/phrases/named';
import type { Words } from '@/lib/secrets/phrases/words';
import type { PlainText } from '@/lib/secrets/plain-text';
import { codeInFront, passwordEnds, passwordInFront, unspacedName } from './forms';
import { type Name, valuesBehind } from './match';
import { isCode, isSecret, otherCodes, otherPasses } from './names';
import { namesAt } from './registry';
import { findSpoken } from './spoken';
import { otherwise } from './values';

/** What a name costs, in words looked at. */
const cost = 4;
/** Maximum distance of a value before its name. */
const reachInFront = 144;

const otherCode = new RegExp(`(?<!\\p{L})(?:${otherCodes}|agent\\p{L}*|phone)[\\s:_–—-]+$`, 'u');
const otherPass = new RegExp(`\\b(?:${otherPasses})[\\s-]+$`);
/** A field of a server's response: `{"code":200001}`. */
const fieldInFront = /[{,]\s*["']$/;
const isPrivate = /priv|приват|закрыт|私|개인|riêng|الخاص|seed|entropy|mnemonic/u;
/** Thai, kana, ideographs, Korean. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/** Passwords, codes, keys and phrases, named by a word. Their form proves nothing, so all are only possible. */
export function* findNamed(plain: PlainText, words: Words): Steps<Finding[]> {
  const findings: Finding[] = [];
  let looks = 0;
  let reached = 0;
  let last = 0;
  for (const { kinds, ...place } of namesIn(plain, words)) {
    looks += cost;
    if (looks >= inStep) {
      looks = 0;
      yield;
    }
    if (place.start < last) reached = 0;
    last = place.start;
    for (const kind of kinds) {
      const found = findFor(plain, words, { ...place, kind, reached });
      if (found.length === 0) continue;
      findings.push(...found);
      looks += found.length;
      reached = Math.max(reached, found.at(-1)?.end ?? 0);
      break;
    }
  }
  return findings;
}

/** The names in a text: words, then those in scripts without spaces or with endings on words. */
function* namesIn({ text, lower }: PlainText, { starts, ends, marks }: Words) {
  for (let at = 0; at < marks.length; at += 1) {
    if (!((marks[at] ?? 0) & named)) continue;
    const [start = 0, end = 0] = [starts[at], ends[at]];
    yield { kinds: namesAt(lower, start, end), start, end, next: at + 1, isUnspaced: false };
  }
  if (!unspaced.test(text)) return;
  let next = 0;
  for (const { index: start, 0: name, groups = {} } of lower.matchAll(unspacedName)) {
    const end = start + name.length;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const kinds = (['password', 'code', 'secret', 'phrase'] as const).filter((kind) => groups[kind]);
    yield { kinds, start, end, next, isUnspaced: true };
  }
}

function findFor(plain: PlainText, words: Words, name: Name): Finding[] {
  const { lower } = plain;
  const { kind, start, end, isUnspaced } = name;
  if (kind === 'phrase') return end < name.reached ? [] : single(findNamedPhrase(lower, words, name.next));
  if (isOtherName(name, lower)) return [];
  const values = valuesBehind(plain, name);
  if (values.length > 0)
    return values.map((value) => ({ ...value, kind: secretKind(name, lower), certain: false }));
  if (kind === 'password' && passwordEnds.test(lower.slice(end, end + 16)))
    return single(inFront('password', lower, start, passwordInFront));
  if (kind === 'code' || kind === 'mayBeCode' || kind === 'pin')
    return single(findSpoken(lower, end, isUnspaced) ?? inFront('code', lower, start, codeInFront));
  return [];
}

const single = (found: Finding | null) => (found ? [found] : []);

/** Whether a name means something else here. */
function isOtherName({ kind, start }: Name, lower: string): boolean {
  const before = lower.slice(Math.max(0, start - 18), start);
  if (kind === 'mayBePassword') return otherPass.test(before);
  return kind === 'mayBeCode' && (otherCode.test(before) || fieldInFront.test(before));
}

/** A value before its name: `hunter2 is my password`. */
function inFront(kind: SecretKind, lower: string, name: number, pattern: RegExp): Finding | null {
  const from = Math.max(0, name - reachInFront);
  const before = lower.slice(from, name);
  const match = /\d/.test(before) ? pattern.exec(before) : null;
  const value = match?.groups?.['value'] ?? '';
  if (!match || otherwise.test(value)) return null;
  const start = from + match.index;
  return { kind, start, end: start + value.length, certain: false };
}

function secretKind({ kind, start, end }: Name, lower: string): SecretKind {
  if (isCode(kind)) return 'code';
  if (!isSecret(kind)) return 'password';
  return isPrivate.test(lower.slice(Math.max(0, start - 12), end)) ? 'private-key' : 'api-secret';
}
