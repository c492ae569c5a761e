import type { Finding } from '@/lib/secrets/finding';
import { fold } from '@/lib/secrets/marks';
import { hasChecksum, isElectrum, isPhraseLength, phraseLengths } from './checksum';
import type { PhraseList, PhraseLists } from './lists';
import { strangenessOf } from './strangeness';
import { denseStretches, isByChance, partsOn, type Stretch } from './stretches';
import type { Words } from './words';

/** So many beginnings are tried in one stretch: a phrase begins near its own. */
const mostTries = 64;

/** Recovery phrases: certain where their check digits fit, else to be asked about. */
export function findPhrases(lower: string, words: Words, { lists }: PhraseLists): Finding[] {
  const findings: Finding[] = [];
  for (const stretch of denseStretches(words)) {
    for (const [at, list] of lists.entries()) {
      for (const part of partsOn(1 << at, stretch, words.marks)) {
        const runs = runsOf(1 << at, part, words.marks);
        const placesOf = (run: Stretch) => toPlaces(lower, words, run, list.words);
        const exact = runs.find((run) => isPhraseLength(run.to - run.from) && hasChecksum(placesOf(run)));
        if (!exact && !(isByChance(lower, part, words) && isStrange(list, runs.flatMap(placesOf)))) continue;
        const around = exact && isNearly(exact, part) ? exact : part;
        const certain = exact !== undefined || runs.some((run) => holdsPhrase(placesOf(run), list.words));
        findings.push({
          kind: 'recovery-phrase',
          start: words.starts[around.from] ?? 0,
          end: words.ends[around.to - 1] ?? 0,
          certain,
        });
      }
    }
  }
  return findings;
}

/** Spaced out for the looks of it, Chinese prose stays on the lists of phrases, but at their beginning. */
const isStrange = ({ id }: PhraseList, places: readonly number[]) =>
  !id.endsWith('chinese') || strangenessOf(places) > -0.5;

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

/** A word or two of the sentence around a phrase may be on its list too: `wallet phrase is`. */
const isNearly = (exact: Stretch, part: Stretch) => exact.from - part.from <= 3 && part.to - exact.to <= 3;

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
