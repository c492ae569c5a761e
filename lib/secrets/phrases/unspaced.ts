import type { Finding } from '@/lib/secrets/finding';
import { hasChecksum, phraseLengths } from './checksum';

const ideographs = /\p{Script=Han}{12,}/gu;
const named =
  /(?:助记|助記|恢复|恢復|种子|種子|seed|phrase|mnemonic)[^\p{Script=Han}]*\p{Script=Han}{0,8}$/iu;

/**
 * How unlike prose ideographs are. The Chinese lists are ordered by how often a character is used, and prose
 * keeps to their beginning (Zipf's law), while chance does not: about 0.6 a character in phrases, below -0.5 in
 * prose. One phrase of chance in a hundred stays below `usual`. Of 2.5 million ideographs of manuals, handbooks
 * and verse no clause with fitting check digits came above it, and no part of a longer one above `strange`.
 */
const usual = -0.1;
const strange = 0.3;

const offset = 20;
const total = Array.from({ length: 2048 }, (_, rank) => 1 / (rank + offset)).reduce(
  (sum, part) => sum + part,
);
const strangeness = Float64Array.from({ length: 2048 }, (_, rank) =>
  Math.log(((rank + offset) * total) / 2048),
);

/** Enough for a phrase to be met, and an end to what a hostile text can cost. */
const mostTries = 256;

/**
 * Chinese phrases written without spaces. Nearly every clause consists of characters of the lists, so their check
 * digits must fit, and they must be unlike prose: more so where they are a part of a longer run that nothing names.
 *
 * @param ranks of each ideograph on each Chinese list
 */
export function findUnspaced(text: string, ranks: readonly ReadonlyMap<string, number>[]): Finding[] {
  const found: Finding[] = [];
  let tries = 0;
  for (const { 0: run, index } of text.matchAll(ideographs)) {
    const signs = [...run];
    // Beyond the basic plane no ideograph is on a list.
    if (signs.length !== run.length) continue;
    const isNamed = named.test(text.slice(Math.max(0, index - 24), index)) || named.test(run.slice(0, 16));
    for (const list of ranks) {
      const places = signs.map((sign) => list.get(sign) ?? -1);
      for (const { at, length } of unusual(places, isNamed)) {
        if (tries === mostTries) return found;
        tries += 1;
        if (!hasChecksum(places.slice(at, at + length))) continue;
        found.push({
          kind: 'recovery-phrase',
          start: index + at,
          end: index + at + length,
          certain: true,
        });
      }
    }
  }
  return found;
}

/** The parts as long as a phrase that are on the list and unlike prose. */
function* unusual(places: readonly number[], isNamed: boolean) {
  const sums = [0];
  const misses = [0];
  for (const [at, place] of places.entries()) {
    sums.push((sums[at] ?? 0) + (strangeness[place] ?? 0));
    misses.push((misses[at] ?? 0) + (place < 0 ? 1 : 0));
  }
  for (const length of phraseLengths) {
    const least = (isNamed || length === places.length ? usual : strange) * length;
    for (let at = 0; at + length <= places.length; at += 1) {
      const isOn = misses[at] === misses[at + length];
      if (isOn && (sums[at + length] ?? 0) - (sums[at] ?? 0) >= least) yield { at, length };
    }
  }
}
