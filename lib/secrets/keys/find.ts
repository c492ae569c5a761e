import type { FieldContext, Finding, SecretKind } from '@/lib/secrets/finding';
import { longRuns } from '@/lib/secrets/long-runs';
import { isInLink, type Meaning, meaningBefore } from './context';
import { judgeKey } from './wallet-keys';

/** Minimum length of a key in base58, base64 or hexadecimal: that of a mini key. */
const minLength = 22;
const signs = Array.from({ length: 0x80 }, (_, unit) => /[\w+/-]/.test(String.fromCharCode(unit)));
export const isSign = (unit: number) => signs[unit] === true;

/** Maximum length of a key in one piece. */
const maxLength = 200;

/** Maximum distance between two ids of a list, so that the name of the first covers the second. */
const withinList = 12;

/** Private keys and API secrets recognised by their form. */
export function findKeys(text: string, field: FieldContext): Finding[] {
  // In a field for a link, text that is no link is treated as ordinary text.
  const place = field === 'link' && !/[\p{L}\d]\.[\p{L}\d]|:\/\//u.test(text) ? 'text' : field;
  const findings: Finding[] = [];
  let last: { end: number; meaning: Meaning } = { end: Number.NEGATIVE_INFINITY, meaning: null };
  for (const run of longRuns(text, minLength, isSign)) {
    const padding = /^={0,2}/.exec(text.slice(run.end, run.end + 2))?.[0] ?? '';
    const end = run.end + padding.length;
    const signs = text.slice(run.start, end).replace(/^[-/+]+/, '');
    const start = end - signs.length;
    const meaning = meaningBefore(text, start) ?? (start - last.end <= withinList ? last.meaning : null);
    const candidate = { text, signs, start, place, meaning };
    const found = signs.length > maxLength ? null : judge(candidate);
    if (signs.length >= 64) last = { end, meaning };
    if (found) findings.push({ ...found, start, end });
    else findings.push(...gluedKeys(candidate));
  }
  return findings;
}

/** Keys attached to other words: `example/5Hue…`, `private_key_0af3…`. */
function gluedKeys(run: Candidate): Finding[] {
  const { text, signs, start: from } = run;
  const findings: Finding[] = [];
  for (const { 0: piece, index } of signs.matchAll(/[\da-z]{50,}/gi)) {
    if (piece.length > maxLength || piece === signs) continue;
    const start = from + index;
    const meaning = meaningBefore(text, start) ?? run.meaning;
    const found = judgeGlued({ ...run, signs: piece, start, meaning }, run);
    if (found) findings.push({ ...found, start, end: start + piece.length });
  }
  return findings;
}

/** In a link, only keys proven by check digits: ids of 64 characters are common there. */
function judgeGlued(piece: Candidate, run: Candidate): Judged {
  const { text, signs, start, place, meaning } = piece;
  if (judgeKey(signs) === 'key') return { kind: 'private-key', certain: true };
  if (!isHex(signs) && !isBinance(signs)) return null;
  if (place === 'link' || isInLink(text, run.start) || isInLink(text, start)) return null;
  if (isHex(signs)) return judgeHex(piece);
  // Base64 has runs of as many letters and digits between its other characters.
  const isBase64 = /[+=]/.test(run.signs) || run.signs.length > maxLength;
  return isBase64 || meaning === 'id' || isHexPlace(place) ? null : { kind: 'api-secret', certain: true };
}

interface Candidate {
  text: string;
  signs: string;
  start: number;
  place: FieldContext;
  meaning: Meaning;
}

type Judged = { kind: SecretKind; certain: boolean } | null;

/** Judges a run of characters. */
export function judge(found: Candidate): Judged {
  const { text, signs, start, place, meaning } = found;
  if (isHex(signs)) return judgeHex(found);
  const verdict = judgeKey(signs.replace(/=+$/, ''));
  if (verdict === 'key') return { kind: 'private-key', certain: true };
  const isHarmless = meaning === 'id' || isHexPlace(place) || place === 'link';
  if (verdict === 'maybe')
    return isHarmless || isInLink(text, start) ? null : { kind: 'private-key', certain: meaning === 'key' };
  if (isBinance(signs) && place !== 'link' && !isInLink(text, start))
    return { kind: 'api-secret', certain: true };
  if (
    isKraken(signs) &&
    !isHarmless &&
    !isInLink(text, start) &&
    !/sha\d+-$/.test(text.slice(start - 7, start))
  )
    return { kind: 'api-secret', certain: meaning === 'key' };
  return null;
}

const isHex = (signs: string) => /^(?:0x)?[\da-f]{64}$/i.test(signs);
const isHexPlace = (place: FieldContext) => place === 'transaction-id' || place === 'digest';

/** A file name after a digest, as `sha256sum` writes it: one word, with an extension or a folder. */
const fileBehind = /^ [ *](?=\S*[./]\w)\S+[^\S\n]*(?:\n|$)/;

/** 64 hexadecimal digits are a private key, a transaction id or a digest: only words and the field tell. */
function judgeHex({ text, signs, start, place, meaning }: Candidate): Judged {
  if (meaning === 'key' && place !== 'digest') return { kind: 'private-key', certain: true };
  // `0x` on newer networks; anywhere a workchain and a colon, TON's raw form (TEP-2).
  const isAccount =
    (place === 'address' && /^0x/i.test(signs)) ||
    /(?:^|[^\w:.-])(?:0|-1):$/.test(text.slice(Math.max(0, start - 4), start));
  const end = start + signs.length;
  const isFileLine =
    /^(?:\n|$)/.test(text.slice(Math.max(0, start - 1), start)) &&
    fileBehind.test(text.slice(end, end + 260));
  const isHarmless = meaning === 'id' || isHexPlace(place) || place === 'link' || isAccount || isFileLine;
  return isHarmless || isInLink(text, start) ? null : { kind: 'private-key', certain: false };
}

/** Binance's keys and secrets ("API Key Types"): 64 letters and digits. */
export const isBinance = (signs: string) =>
  /^[\da-z]{64}$/i.test(signs) && /\d/.test(signs) && /[a-z]/.test(signs) && /[A-Z]/.test(signs);

/** 64 bytes in base64: Kraken's secrets and Coinbase's Ed25519 keys, but also many digests. */
const isKraken = (signs: string) => /^[\da-z+/]{86}==$/i.test(signs) && /\d/.test(signs);
