import type { Entry } from './entry';
import { factsOf, isNaming, once } from './fold';
import { saysWhoTaps } from './helping';
import type { Instant } from './moment';

/** A time in which a helper wrote. */
export interface HelpedSpan {
  from: Instant;
  /** When the account holder took over; null if the helper wrote last. */
  until: Instant | null;
}

/** Who wrote a record. */
export interface Writers {
  /** The times in which a helper wrote at least one entry; none in most records. */
  spans: readonly HelpedSpan[];
  /** Whether anybody else wrote at all. Naming an account, and saying who taps, is no writing. */
  byHelperAlone: boolean;
  /** Whether a helper wrote this entry; of a fact, its latest wording. */
  isByHelper(entry: Entry): boolean;
  /** The same of a fact, by its id. */
  isToldByHelper(fact: string): boolean;
}

/** Works out from the answers who wrote what: each holds until the next. */
export const writersOf = once((entries): Writers => {
  const spans: HelpedSpan[] = [];
  const written = new Set<string>();
  const facts = new Map<string, boolean>();
  let since: Instant | null = null;
  let isUsed = false;
  let hasOthers = false;
  const close = (until: Instant | null) => {
    if (since !== null && isUsed) spans.push({ from: since, until });
    isUsed = false;
  };
  for (const entry of entries) {
    if (saysWhoTaps(entry)) {
      const isByHelper = entry.answers[0] === 'someone';
      if (!isByHelper) close(entry.recordedAt);
      since = isByHelper ? (since ?? entry.recordedAt) : null;
    } else if (!isNaming(entry)) {
      if (since === null) hasOthers = true;
      else {
        isUsed = true;
        written.add(entry.id);
      }
      if ('data' in entry) facts.set(entry.fact, since !== null);
    }
  }
  close(null);
  const isToldByHelper = (fact: string) => facts.get(fact) ?? false;
  return {
    spans,
    byHelperAlone: spans.length > 0 && !hasOthers,
    isByHelper: (entry) =>
      entry.kind === 'fact-recorded' ? isToldByHelper(entry.fact) : written.has(entry.id),
    isToldByHelper,
  };
});

/** Whose name and role the record holds: as they told it, else as they answered. Undefined where nobody said. */
export function roleOfWriter(entries: readonly Entry[]): 'self' | 'helper' | undefined {
  const told = factsOf(entries, 'person').flatMap(({ data }) => data.role ?? []);
  if (told.length > 0) return told.includes('helper') ? 'helper' : 'self';
  return writersOf(entries).byHelperAlone ? 'helper' : undefined;
}
