import { wordsIn } from './pasted-words';

/**
 * What a fingerprint in a pasted text, which begins with these digits, says of a chain of them. `first`: it is the one
 * after that many entries, `all` of them being there or not. `named`: the file names it for so many entries, and they
 * have another. `beyond`: the file names it for entries that are not in it, and nothing else says so. `near`: so few
 * digits differ that it was copied wrongly. `part`: only so many of its digits are there.
 */
export type Hit = { begins: string; entries: number } & (
  | { is: 'first'; all: boolean }
  | { is: 'beyond' | 'named' }
  | { is: 'near'; differ: number }
  | { is: 'part'; digits: number }
);

/**
 * `none`: digits that fit nothing, as many as a fingerprint has; nobody can tell a transaction ID from one. `part-none`:
 * fewer, where there is nothing else. `unreadable`: there are none. `too-long`: the text was not read.
 */
export type Match =
  | Hit
  | { is: 'none'; all: string[] }
  | { is: 'part-none'; digits: number }
  | { is: 'unreadable' | 'too-long' };

const whole = 64;
/** Fewer are the number of a record, or of a ticket. */
const fewest = 12;
/** A fingerprint of another record differs in 60 of 64 digits. */
const mostSlips = 4;
const mostLines = 3;

/**
 * Finds the fingerprints of a pasted text among those of a file, whatever else the text holds. Those that fit nothing are
 * always told, so that one that fits never stands for all.
 *
 * @param chain the fingerprint after each entry, worked out from the entries, 64 hex digits each
 * @param named those that the file itself names, which may be more
 */
export function matchesIn(pasted: string, chain: readonly string[], named: readonly unknown[] = []): Match[] {
  const words = wordsIn(pasted);
  if (!words) return [{ is: 'too-long' }];
  const row = words.join('');
  const exact = exactIn(row, chain, named);
  const others = without(row, exact);
  const { near, part } = almostIn(others, chain);
  const rest = stretchesIn(words, without(others, near));
  const unknown = rest.filter(
    ({ digits }) => digits.length >= whole - mostSlips && (lettersOf(digits) >= 8 || words.includes(digits)),
  );
  const isUnknown = ({ at }: Place) =>
    unknown.some(({ at: from, digits }) => from <= at && at < from + digits.length);
  const first = distinct(exact.filter(({ hit }) => hit.is === 'first'));
  const found: Match[] = [
    // What fits more entries fits the fewer as well.
    ...first.toSorted((a, b) => a.entries - b.entries).slice(-mostLines),
    ...distinct([...exact.filter(({ hit }) => hit.is !== 'first'), ...near]).slice(0, mostLines),
    ...(part && exact.length + near.length === 0 && !isUnknown(part) ? [part.hit] : []),
    ...(unknown.length > 0 ? [{ is: 'none', all: beginningsOf(unknown) } as const] : []),
  ];
  if (found.length > 0) return found;
  const parts = rest.filter(({ digits }) => lettersOf(digits) >= 2).map(({ digits }) => digits.length);
  const digits = Math.max(0, ...parts);
  return [digits >= fewest ? { is: 'part-none', digits } : { is: 'unreadable' }];
}

/** Where in the row of signs of a text something was found. */
interface Place {
  at: number;
  hit: Hit;
}

const distinct = (all: readonly Place[]): Hit[] => [
  ...new Map(all.map(({ hit }) => [`${hit.is} ${hit.entries}`, hit])).values(),
];

/** The row with what was found crossed out. */
const without = (row: string, found: readonly Place[]) =>
  found.reduce((left, { at }) => {
    const from = Math.max(0, at);
    const to = Math.min(row.length, at + whole);
    return left.slice(0, from) + 'x'.repeat(to - from) + left.slice(to);
  }, row);

/** Dates, amounts and phone numbers in a row have none; of 60 random digits hardly ever fewer than 8 are letters. */
const lettersOf = (digits: string) => digits.replace(/[^a-f]/g, '').length;

/** Every 64 signs of a row that are in the chain, or that the file names. */
function exactIn(row: string, chain: readonly string[], named: readonly unknown[]): Place[] {
  const [own, theirs] = [placesOf(chain), placesOf(named)];
  const found: Place[] = [];
  for (let at = 0; at + whole <= row.length; ) {
    const one = row.slice(at, at + whole);
    const begins = one.slice(0, 4);
    const [mine, alone] = [own.get(one), theirs.get(one)];
    if (mine !== undefined)
      found.push({ at, hit: { is: 'first', begins, entries: mine + 1, all: mine === chain.length - 1 } });
    else if (alone !== undefined)
      found.push({ at, hit: { is: alone < chain.length ? 'named' : 'beyond', begins, entries: alone + 1 } });
    at += mine === undefined && alone === undefined ? 1 : whole;
  }
  return found;
}

const placesOf = (all: readonly unknown[]) => new Map(all.map((one, at) => [one, at]));

/** Of a fingerprint with no more slips than that, one of these five pieces is as it was. */
const pieces = [0, 13, 26, 39, whole - fewest];

/** The fingerprints of a chain that are in a row with a few slips, and the one of which most digits are. */
function almostIn(row: string, chain: readonly string[]): { near: Place[]; part: Place | null } {
  const seen = new Map<string, number>();
  for (let at = row.length - fewest; at >= 0; at--) {
    const piece = row.slice(at, at + fewest);
    if (/^[0-9a-f]+$/.test(piece)) seen.set(piece, at);
  }
  const near: Place[] = [];
  let part: (Place & { hit: { is: 'part'; digits: number } }) | null = null;
  for (const [i, one] of chain.entries()) {
    const entries = i + 1;
    for (const from of pieces) {
      const at = seen.get(one.slice(from, from + fewest));
      if (at === undefined) continue;
      const begin = at - from;
      const differ = slips(one, row, begin);
      if (differ <= mostSlips) {
        const begins = row.slice(Math.max(0, begin), begin + 4);
        near.push({ at: begin, hit: { is: 'near', begins, entries, differ } });
        break;
      }
      const [left, right] = sameAround(one, row, begin, from);
      if (right - left < (part?.hit.digits ?? 0)) continue;
      const begins = one.slice(left, left + 4);
      part = { at: begin + left, hit: { is: 'part', begins, entries, digits: right - left } };
    }
  }
  return { near, part };
}

/** From where to where a fingerprint stands in a row as it is, around one of its pieces. */
function sameAround(one: string, row: string, begin: number, piece: number): [number, number] {
  let [left, right] = [piece, piece + fewest];
  while (left > 0 && one[left - 1] === row[begin + left - 1]) left -= 1;
  while (right < whole && one[right] === row[begin + right]) right += 1;
  return [left, right];
}

/**
 * In how many signs a fingerprint differs from what stands in a row about there, one left out or put in being one; more
 * than a few are not counted. What stands before and behind it does not matter.
 */
function slips(one: string, row: string, begin: number): number {
  const tooMany = mostSlips + 1;
  // The distance of Levenshtein within a band: `before[k]` is that of the signs up to `begin + i - mostSlips + k`.
  const width = 2 * mostSlips + 1;
  let before = new Array<number>(width).fill(0);
  for (let i = 0; i < whole; i++) {
    const now = new Array<number>(width).fill(tooMany);
    for (let k = 0; k < width; k++) {
      const same = (before[k] ?? tooMany) + (one[i] === row[begin + i - mostSlips + k] ? 0 : 1);
      now[k] = Math.min(same, (before[k + 1] ?? tooMany) + 1, (now[k - 1] ?? tooMany) + 1, tooMany);
    }
    before = now;
  }
  return Math.min(...before);
}

interface Stretch {
  at: number;
  digits: string;
}

/** The stretches of digits in a text: words of digits in a row are one, and one as long as a fingerprint is its own. */
function stretchesIn(words: readonly string[], row: string): Stretch[] {
  const all: Stretch[] = [];
  let open: Stretch | null = null;
  let at = 0;
  for (const { length } of words) {
    const word = row.slice(at, at + length);
    const isDigits = /^[0-9a-f]+$/.test(word) && length < whole - mostSlips;
    if (isDigits) {
      if (open) open.digits += word;
      else all.push({ at, digits: word });
      open = all.at(-1) ?? null;
    } else {
      open = null;
      // Behind 0x stands what is a transaction's, a contract's or an account's.
      if (!word.startsWith('0x'))
        for (const { 0: digits, index } of word.matchAll(/[0-9a-f]{12,}/g))
          all.push({ at: at + index, digits });
    }
    at += length;
  }
  return all;
}

/** With what the fingerprints begin that may be in these stretches, each once. */
const beginningsOf = (unknown: readonly Stretch[]) => {
  const each = unknown.flatMap(({ digits }) => digits.match(/.{60,64}/g) ?? []);
  return [...new Set(each)].map((one) => one.slice(0, 4));
};
