import type { Finding } from '@/lib/secrets/finding';
import { longRuns } from '@/lib/secrets/long-runs';
import { hasChecksum, phraseLengths } from './checksum';
import { strangenessAt } from './strangeness';

const isIdeograph = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
const names = /助记|助記|恢复|恢復|种子|種子|seed|phrase|mnemonic/i;

const isNamed = (text: string, start: number) => names.test(text.slice(Math.max(0, start - 16), start));

/**
 * One phrase of chance in a hundred is less strange than `usual`. Of 2.5 million ideographs of manuals, handbooks and
 * verse no clause with fitting check digits came above it, and no part of a longer one above `strange`.
 */
const usual = -0.1;
const strange = 0.3;

/** Enough for a phrase to be met, and an end to what a hostile text can cost. */
const mostTries = 256;

/**
 * Chinese phrases written without spaces. Nearly every clause consists of characters of the lists, so their check
 * digits must fit, and they must be unlike prose: more so where they are a part of a longer run that nothing names.
 *
 * @param ranks by UTF-16 unit, the place of an ideograph on each Chinese list, counted from 1
 */
export function findUnspaced(text: string, ranks: readonly Uint16Array[]): Finding[] {
  const found: Finding[] = [];
  let tries = 0;
  for (const { start: index, end } of longRuns(text, 12, isIdeograph)) {
    const run = text.slice(index, end);
    for (const list of ranks) {
      const places = Array.from({ length: run.length }, (_, at) => (list[run.charCodeAt(at)] ?? 0) - 1);
      for (const { at, length, strangeness } of unusual(places)) {
        const isAlone = length === run.length;
        if (strangeness < strange && !isAlone && !isNamed(text, index + at)) continue;
        if (tries === mostTries) return found;
        tries += 1;
        if (hasChecksum(places.slice(at, at + length)))
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
function unusual(places: readonly number[]) {
  const sums = new Float64Array(places.length + 1);
  const misses = new Uint32Array(places.length + 1);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? -1;
    sums[at + 1] = (sums[at] ?? 0) + (strangenessAt[place] ?? 0);
    misses[at + 1] = (misses[at] ?? 0) + (place < 0 ? 1 : 0);
  }
  const parts: { at: number; length: number; strangeness: number }[] = [];
  for (const length of phraseLengths) {
    for (let at = 0; at + length <= places.length; at += 1) {
      if (misses[at] !== misses[at + length]) continue;
      const strangeness = ((sums[at + length] ?? 0) - (sums[at] ?? 0)) / length;
      if (strangeness >= usual) parts.push({ at, length, strangeness });
    }
  }
  return parts;
}
