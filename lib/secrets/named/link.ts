import { copulas, unspacedCopulas } from './names';

/**
 * What stands between a name and a value.
 * - `stated`: a sign or a word such as `is`, a few words before it at most.
 * - `beside`: nothing but blanks, or the border of a cell.
 * - `line`: the value has the next line for itself.
 * - `far`: other words of the same breath.
 */
export interface Link {
  how: 'stated' | 'beside' | 'line' | 'far';
  sign: boolean;
  /** Words between the name and the sign: `password for Binance is`. */
  between: string;
  quote: string;
}

const quote = '(?<quote>["“”„«»「『`\']?)';
const filler = String.raw`(?<between>(?:[^\S\n]+(?!(?:${copulas})\s)\p{L}[\p{L}'’]*){0,4}?)`;
/** `code2:`, and `password (old):`. */
const aboutIt = String.raw`(?:\d{1,2}(?=[^\S\n]*(?:[:=]|(?:${copulas})\s))|[^\S\n]*\([^()\n]{1,24}\)(?=[^\S\n]*(?:[:=]|(?:${copulas})\s)))?`;
// Also `"password": "x"` and `**password**: x`.
const sign = String.raw`["'*_\x60]{0,3}[^\S\n]*(?<sign>[:=]|->|=>|→|(?<=[^\S\n])[–—-](?=[^\S\n]))\s{0,3}`;
const copula = String.raw`[^\S\n]+(?:${copulas})[^\S\n]*:?[^\S\n]+`;
const stated = new RegExp(`^${filler}${aboutIt}(?:${sign}|${copula})${quote}$`, 'u');
const beside = new RegExp(String.raw`^(?:[^\S\n]*[|>][^\S\n]?|%3d|[^\S\n]+)${quote}$`, 'u');
const line = /^[^\S\n]*:?[^\S\n]*\n[^\S\n]*(?:[\p{L}.]{2,20}[^\S\n]*[:=–-][^\S\n]*)?$/u;

/** In scripts without spaces, or with endings on words. */
const unspacedStated = new RegExp(
  String.raw`^(?<between>[\p{L}\s]{0,8}?)(?:(?<sign>[:=])\s?|[${unspacedCopulas}]\s?)$`,
  'u',
);
const unspacedBeside = /^[\p{L}\s]{0,8}$/u;

const farthest = 100;
const mostWords = 16;
/** `He asked for my password. It was …`. */
const sentence = /[.!?](?:\s+|$)/g;
const mostWordsBehind = 5;

/** How the text between a name and a value links them; null if it does not. In lower case. */
export function linkOf(between: string, isUnspaced: boolean): Link | null {
  const said = (isUnspaced ? unspacedStated.exec(between) : null) ?? stated.exec(between);
  if (said) {
    const { between = '', sign, quote = '' } = said.groups ?? {};
    return { how: 'stated', sign: sign !== undefined, between, quote };
  }
  const link = { sign: false, between, quote: '' };
  const next = beside.exec(between);
  if (next) return { ...link, how: 'beside', quote: next.groups?.['quote'] ?? '' };
  if (isUnspaced && unspacedBeside.test(between)) return { ...link, how: 'beside' };
  if (line.test(between)) return { ...link, how: 'line' };
  // A name within a longer row of letters and digits is none.
  const isPart = !isUnspaced && /^(?:$|[\p{L}\d])/u.test(between);
  if (isPart || between.length > farthest || between.includes('\n')) return null;
  const ends = [...between.matchAll(sentence)];
  const last = ends.at(-1);
  const isNear = !last || between.slice(last.index).split(/\s+/).length <= mostWordsBehind + 2;
  return ends.length < 2 && isNear && between.split(/\s+/).length <= mostWords + 2
    ? { ...link, how: 'far' }
    : null;
}
