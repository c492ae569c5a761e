import { happenedAt } from '@/lib/incident/facts';
import { toUtc } from '@/lib/incident/moment';
import type { Clue } from './clue';
import { type Case, domainObject, type StixObject, type TimedFact } from './objects';
import { windowOf } from './times';

/** When a fact was observed: within the time that was told, or else when it was written down. */
export function seenWithin({ data, recordedAt }: TimedFact) {
  const moment = happenedAt(data);
  const window = moment && windowOf(moment);
  return {
    first_observed: toUtc(window ? window.from : recordedAt),
    last_observed: toUtc(window ? window.to : recordedAt),
  };
}

/** The observables of a fact as one observation; null if there are none. */
export function observedIn(file: Case, fact: TimedFact, clues: readonly Clue[]): StixObject | null {
  if (clues.length === 0) return null;
  return domainObject(file, 'observed-data', fact.id, fact.span, {
    ...seenWithin(fact),
    number_observed: 1,
    object_refs: [...new Set(clues.map(({ seen }) => seen.id))],
  });
}
