/**
 * What a pasted text says of a chain of fingerprints. `first`: it is the fingerprint after that many entries, `all` of
 * them being there or not. `beyond`: it is one that the file names, of entries that are not in it. `named`: the file names
 * it too, and its first entries are others. `part`: its digits
 * are the beginning of the one after that many entries, or after none (`entries` is null). `near`: so few digits differ
 * that it was copied wrongly. `none`: it belongs to no entry. `unreadable`: it holds no digits of a fingerprint.
 */
export type Match =
  | { is: 'first'; entries: number; all: boolean }
  | { is: 'beyond' | 'named'; entries: number }
  | { is: 'part'; digits: number; entries: number | null }
  | { is: 'near'; entries: number; differ: number }
  | { is: 'none' }
  | { is: 'unreadable' };

const whole = 64;
/** Fewer are the number of a record, or of a ticket. */
const fewest = 12;
/** A fingerprint of another record differs in 60 of 64 digits. */
const mostSlips = 4;

/**
 * Finds a pasted fingerprint among those of a file. Spaces, line breaks, hyphens, upper case, wide digits and letters of
 * other alphabets that look like hex digits are read as what was meant.
 *
 * @param chain the fingerprint after each entry, worked out from the entries, 64 hex digits each
 * @param named those that the file itself names, which may be more
 */
export function matchOf(pasted: string, chain: readonly string[], named: readonly unknown[] = []): Match {
  const digits = digitsIn(pasted);
  if (digits.length < fewest) return { is: 'unreadable' };
  if (digits.length < whole - mostSlips) {
    const at = chain.findLastIndex((one) => one.startsWith(digits));
    return { is: 'part', digits: digits.length, entries: at < 0 ? null : at + 1 };
  }
  // Words behind it may begin with letters that are digits too.
  const [own, theirs] = [placesOf(chain), placesOf(named)];
  for (let from = 0; from + whole <= digits.length; from++) {
    const one = digits.slice(from, from + whole);
    const at = own.get(one);
    if (at !== undefined) return { is: 'first', entries: at + 1, all: at === chain.length - 1 };
    const alone = theirs.get(one);
    if (alone !== undefined) return { is: alone < chain.length ? 'named' : 'beyond', entries: alone + 1 };
  }
  const slips = chain.map((one) => slipsBetween(one, digits));
  const fewestSlips = Math.min(...slips);
  return fewestSlips <= mostSlips
    ? { is: 'near', entries: slips.lastIndexOf(fewestSlips) + 1, differ: fewestSlips }
    : { is: 'none' };
}

const placesOf = (all: readonly unknown[]) => new Map(all.map((one, at) => [one, at]));

/** Letters and digits that look like a hex digit, once wide forms and upper case are gone. */
const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  о: '0',
  ο: '0',
  l: '1',
  i: '1',
  '|': '1',
  ı: '1',
  а: 'a',
  α: 'a',
  в: 'b',
  ь: 'b',
  β: 'b',
  с: 'c',
  ϲ: 'c',
  е: 'e',
  ε: 'e',
  з: '3',
};

/** What people and programs put between the groups: any space, hyphen or dot, and marks that cannot be seen. */
const between = String.raw`[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff.:,_‐-―−-]*`;
const run = new RegExp(`(?<![a-z0-9])(?:[0-9a-f]${between}){${fewest},}(?![g-z])`, 'g');

/** The longest run of hex digits in a text, without what stands between its groups; at most what a fingerprint has and a few. */
function digitsIn(text: string): string {
  const plain = [...text.slice(0, longest).normalize('NFKC').toLowerCase()]
    .map((sign) => lookAlikes[sign] ?? digitOf(sign) ?? sign)
    .join('');
  const runs = (plain.match(run) ?? []).map((one) => one.replace(/[^0-9a-f]/g, ''));
  return runs.reduce((long, one) => (one.length > long.length ? one : long), '');
}

/** Of a longer text the end is not read: a ticket can be pasted whole. */
const longest = 20_000;

/** A digit of another script. */
function digitOf(sign: string): string | undefined {
  if (!/^\p{Nd}$/u.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

/** In how many digits two differ, one left out or put in being one; more than a few are not counted. */
function slipsBetween(one: string, other: string): number {
  const tooMany = mostSlips + 1;
  if (Math.abs(one.length - other.length) > mostSlips) return tooMany;
  // The distance of Levenshtein within a band, since no more than a few slips matter.
  let before = Array.from({ length: other.length + 1 }, (_, j) => (j <= mostSlips ? j : tooMany));
  for (let i = 1; i <= one.length; i++) {
    const now = new Array<number>(other.length + 1).fill(tooMany);
    if (i <= mostSlips) now[0] = i;
    for (let j = Math.max(1, i - mostSlips); j <= Math.min(other.length, i + mostSlips); j++) {
      const same = (before[j - 1] ?? tooMany) + (one[i - 1] === other[j - 1] ? 0 : 1);
      now[j] = Math.min(same, (before[j] ?? tooMany) + 1, (now[j - 1] ?? tooMany) + 1, tooMany);
    }
    before = now;
  }
  return before[other.length] ?? tooMany;
}
