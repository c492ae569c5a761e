import { copulas, unspacedCopulas } from './names';

/**
 * What stands between a name and a value.
 * - `stated`: a sign or a word such as `is`, a few words before it at most.
 * - `beside`: nothing but blanks, or the border of a cell.
 * - `line`: the value has the next line for itself.
 * - `reply`: the name ends a message, and the value is the next one.
 * - `far`: other words of the same breath.
 */
export interface Link {
  how: 'stated' | 'beside' | 'line' | 'reply' | 'far';
  /** Whether a sign such as a colon is on the line of the value. */
  sign: boolean;
  /** Words between the name and the sign: `password for Binance is`. */
  between: string;
  quote: string;
}

const quote = '(?<quote>["“”„«»「『`\']?)';
const filler = String.raw`(?<between>(?:[^\S\n]+(?!(?:${copulas})[\s:])\p{L}[\p{L}'’]*){0,4}?)`;
/** `code2:`, and `password (old):`. */
const aboutIt = String.raw`(?:\d{1,2}(?=[^\S\n]*(?:[:=]|(?:${copulas})\s))|[^\S\n]*\([^()\n]{1,24}\)(?=[^\S\n]*(?:[:=]|(?:${copulas})\s)))?`;
// Also `"password": "x"` and `**password**: x`.
const sign = String.raw`["'*_\x60]{0,3}[^\S\n]*(?<sign>[:=]|->|=>|→|(?<=[^\S\n])[–—-](?=[^\S\n]))\s{0,3}`;
const copula = String.raw`[^\S\n]+(?:${copulas})[^\S\n]*(?<colon>:)?[^\S\n]+`;
const stated = new RegExp(`^${filler}${aboutIt}(?:${sign}|${copula})${quote}`, 'u');
/** `my password "Rex 2020"`. */
const quoted = /^[^\S\n]+(?<quote>["“„«»「『])/u;
const beside = new RegExp(String.raw`^(?:[^\S\n]*[|>][^\S\n]?|%3d|[^\S\n]+)${quote}$`, 'u');
const line = /^[^\S\n]*:?[^\S\n]*\n[^\S\n]*(?:[\p{L}.]{2,20}[^\S\n]*[:=–-][^\S\n]*)?$/u;

const stamp = String.raw`\[[^\]\n]{4,24}\]`;
/** `what is the code?`, and who wrote the next message and when: `[21:16] Tom:`, `Tom, [22.11.2026 21:16]`, `Tom 21:16`. */
const reply = new RegExp(
  String.raw`^(?:[^\S\n]+[\p{L}'’]+){0,8}[^\S\n]?[?.!:…]{0,3}[^\S\n]*\n\s*(?:${stamp}[^\S\n]*)?[\p{L}\p{M}.][\p{L}\p{M}. ]{0,23}(?::[^\S\n]*|,[^\S\n]*${stamp}\n|[^\S\n]+\d\d?:\d\d(?:[^\S\n]?[ap]m)?\n)$`,
  'u',
);

/** In scripts without spaces, or with endings on words. */
const unspacedStated = new RegExp(
  String.raw`^(?<between>[\p{L}\s]{0,8}?)(?:(?<sign>[:=])\s?|[${unspacedCopulas}]\s?)$`,
  'u',
);
const unspacedBeside = /^[\p{L}\s]{0,8}$/u;

/** Maximum distance of a value from its name, and the distance up to which its letters need not tell. */
export const farthest = 100;
const near = 8;
const mostWords = 18;
/** `He asked for my password. It was …`. */
const sentence = /[.!?](?:\s+|$)/g;
const mostWordsBehind = 7;

/**
 * How a name is linked to the values behind it: `linkAt` tells by the offset of one, and by whether it looks like a
 * value by itself; `said` is where a stated one begins.
 *
 * @param ahead what follows the name, in lower case
 */
export function linksOf(ahead: string, isUnspaced: boolean) {
  const match = stated.exec(ahead) ?? quoted.exec(ahead);
  const said = match && { at: match[0].length, link: asStated(match) };
  const linkAt = (at: number, isStrong: boolean): Link | null => {
    if (said?.at === at) return said.link;
    if (!isStrong && at > near) return null;
    const between = ahead.slice(0, at);
    const grown = isUnspaced ? unspacedStated.exec(between) : null;
    if (grown) return asStated(grown);
    const link = { sign: false, between, quote: '' };
    const next = beside.exec(between);
    if (next) return { ...link, how: 'beside', quote: next.groups?.['quote'] ?? '' };
    if (isUnspaced && unspacedBeside.test(between)) return { ...link, how: 'beside' };
    if (line.test(between)) return { ...link, how: 'line' };
    if (reply.test(between)) return { ...link, how: 'reply' };
    return isFar(between, isUnspaced) ? { ...link, how: 'far' } : null;
  };
  return { linkAt, said };
}

function asStated({
  0: whole,
  groups: { between = '', sign, colon, quote = '' } = {},
}: RegExpExecArray): Link {
  return { how: 'stated', sign: (sign ?? colon) !== undefined && !whole.includes('\n'), between, quote };
}

function isFar(between: string, isUnspaced: boolean): boolean {
  // A name within a longer row of letters and digits is none.
  if (!isUnspaced && /^(?:$|[\p{L}\d])/u.test(between)) return false;
  if (between.includes('\n') || between.split(/\s+/).length > mostWords) return false;
  const ends = [...between.matchAll(sentence)];
  return (
    ends.length === 0 ||
    (ends.length === 1 && between.slice(ends[0]?.index).split(/\s+/).length <= mostWordsBehind)
  );
}
