import type { Finding } from '@/lib/secrets/finding';
import { longRuns, type Run } from '@/lib/secrets/long-runs';
import { hasChecksum, phraseLengths } from './checksum';
import { strangenessAt } from './strangeness';

/** The shortest phrase, in ideographs. */
const shortest = 12;

const isIdeograph = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
const names = /助记|助記|恢复|恢復|种子|種子|seed|phrase|mnemonic/gi;

/** Maximum distance between the beginning of a name and of the phrase. */
const reach = 16;

/** For each offset, 1 if a phrase that begins there is preceded by its name. */
function namedStarts(text: string): Uint8Array {
  const starts = new Uint8Array(text.length + reach + 1);
  for (const { 0: name, index } of text.matchAll(names))
    starts.fill(1, index + name.length, index + reach + 1);
  return starts;
}

/**
 * One random phrase in a hundred is less strange than `usual`. Of 2.5 million ideographs of manuals, handbooks and
 * verse no clause with valid check digits exceeded it, and no part of a longer one exceeded `strange`.
 */
const usual = -0.1;
const strange = 0.3;

/** Maximum number of tries: enough to meet a phrase, and a bound on the cost of a hostile text. */
const mostTries = 256;

/**
 * Chinese phrases written without spaces. Nearly every clause consists of characters of the lists, so the check digits
 * must be valid, and the phrase must be unlike prose; more so as part of a longer run without a name.
 *
 * @param ranks by UTF-16 unit, the rank of an ideograph in each Chinese list, counted from 1
 */
export function findUnspaced(text: string, ranks: readonly Uint16Array[]): Finding[] {
  const found: Finding[] = [];
  let tries = 0;
  let named: Uint8Array | undefined;
  for (const run of longRuns(text, shortest, isIdeograph)) {
    for (const list of ranks) {
      for (const { start, length, strangeness, places } of unusual(text, run, list)) {
        const isAlone = length === run.end - run.start;
        if (strangeness < strange && !isAlone) {
          named ??= namedStarts(text);
          if (!named[start]) continue;
        }
        if (tries === mostTries) return found;
        tries += 1;
        if (hasChecksum(places))
          found.push({ kind: 'recovery-phrase', start, end: start + length, certain: true });
      }
    }
  }
  return found;
}

/** The parts of a run with the length of a phrase that are on the list and unlike prose. */
function* unusual(text: string, run: Run, list: Uint16Array) {
  for (const { start, places } of onList(text, run, list)) {
    const sums = new Float64Array(places.length + 1);
    for (let at = 0; at < places.length; at += 1)
      sums[at + 1] = (sums[at] ?? 0) + (strangenessAt[places[at] ?? 0] ?? 0);
    for (const length of phraseLengths) {
      const least = usual * length;
      for (let at = 0; at + length <= places.length; at += 1) {
        const sum = (sums[at + length] ?? 0) - (sums[at] ?? 0);
        if (sum >= least)
          yield {
            start: start + at,
            length,
            strangeness: sum / length,
            places: places.slice(at, at + length),
          };
      }
    }
  }
}

/** The parts of a run whose ideographs are all on the list, as ranks. */
function onList(text: string, { start, end }: Run, list: Uint16Array) {
  const parts: { start: number; places: number[] }[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && list[text.charCodeAt(at)]) continue;
    if (at - from >= shortest) {
      const places = Array.from({ length: at - from }, (_, i) => (list[text.charCodeAt(from + i)] ?? 1) - 1);
      parts.push({ start: from, places });
    }
    from = at + 1;
  }
  return parts;
}
