import type { Finding } from '@/lib/secrets/finding';
import { fold } from '@/lib/secrets/marks';
import { hasChecksum, isElectrum, isPhraseLength, phraseLengths } from './checksum';
import type { PhraseList, PhraseLists } from './lists';
import { strangenessOf } from './strangeness';
import { denseStretches, isByChance, partsOn, type Stretch } from './stretches';
import type { Words } from './words';

/** Maximum number of beginnings tried in a stretch: a phrase begins near the beginning of its stretch. */
const mostTries = 64;

/** Recovery phrases: certain if their check digits are valid, otherwise only possible. */
export function findPhrases(lower: string, words: Words, { lists }: PhraseLists): Finding[] {
  const findings: Finding[] = [];
  for (const stretch of denseStretches(lower, words)) {
    for (const [at, list] of lists.entries()) {
      for (const part of partsOn(1 << at, stretch, words.marks)) {
        const found = judge({ lower, words, list, bit: 1 << at }, part);
        if (!found) continue;
        const { from, to, certain } = found;
        const [start = 0, end = 0] = [words.starts[from], words.ends[to - 1]];
        findings.push({ kind: 'recovery-phrase', start, end, certain });
      }
    }
  }
  return findings;
}

interface Reading {
  lower: string;
  words: Words;
  list: PhraseList;
  bit: number;
}

/** The part of a dense stretch that is a phrase, if any. */
function judge({ lower, words, list, bit }: Reading, part: Stretch): (Stretch & { certain: boolean }) | null {
  const runs = runsOf(bit, part, words.marks).map((run) => ({
    ...run,
    places: toPlaces(lower, words, run, list.words),
  }));
  const exact = runs.find((run) => isPhraseLength(run.to - run.from) && hasChecksum(run.places));
  if (exact) return { ...(isNearly(exact, part) ? exact : part), certain: true };
  if (
    !isStrange(
      list,
      runs.flatMap(({ places }) => places),
    )
  )
    return null;
  const certain = runs.some(({ places }) => holdsPhrase(places, list.words));
  return certain || isByChance(lower, part, words) ? { ...part, certain } : null;
}

/** Spaced Chinese prose consists of words of the lists too, but from their beginning. */
const isStrange = ({ id }: PhraseList, places: readonly number[]) =>
  !id.endsWith('Chinese') || strangenessOf(places) > -0.5;

/** Runs of words that are all on the list. */
function runsOf(bit: number, { from, to }: Stretch, marks: readonly number[]): Stretch[] {
  const runs: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && (marks[at] ?? 0) & bit) continue;
    if (at > start) runs.push({ from: start, to: at });
    start = at + 1;
  }
  return runs;
}

/**
 * Words of the sentence before a phrase may be on its list too, `wallet is`, and stay. No phrase has a single word
 * between a mistyped one and twelve others, but 15 words may look like 12 with valid check digits, a slip, and two.
 */
const isNearly = (exact: Stretch, part: Stretch) => exact.from - part.from <= 2 && part.to - exact.to <= 2;

const toPlaces = (lower: string, { starts, ends }: Words, { from, to }: Stretch, list: readonly string[]) =>
  Array.from({ length: Math.min(to - from, mostTries) }, (_, at) =>
    list.indexOf(fold(lower.slice(starts[from + at], ends[from + at]))),
  );

function holdsPhrase(places: readonly number[], list: readonly string[]): boolean {
  for (const length of phraseLengths) {
    for (let at = 0; at + length <= places.length; at += 1) {
      const phrase = places.slice(at, at + length);
      if (hasChecksum(phrase)) return true;
    }
  }
  return isPhraseLength(places.length) && isElectrum(places.map((place) => list[place] ?? ''));
}
