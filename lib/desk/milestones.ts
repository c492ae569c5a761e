import { firstStepsDone } from '@/lib/exports/told';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, happenedAt } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** By what somebody got in touch, or in. What was changed in an account may be the person's own doing. */
export const approaches = ['contact', 'site', 'remote-access'] as const satisfies readonly FactKind[];

/** Rows that stand only where something was told for them. */
const rarely = ['site', 'remote-access', 'account-change'] as const satisfies readonly FactKind[];

/** A time that an investigator looks for first; undefined where nobody told it. */
export interface Milestone {
  name: 'contact' | (typeof rarely)[number] | 'noticed' | 'contained';
  at: Moment | undefined;
}

/** The first of each thing that somebody did, the discovery, and the first thing that was done against it. */
export function milestonesIn(entries: readonly Entry[]): Milestone[] {
  const firstOf = (kind: FactKind) =>
    earliestOf(factsOf(entries, kind).flatMap(({ data }) => happenedAt(data) ?? []));
  const done = firstStepsDone(entries).map(({ at }) => at);
  return [
    { name: 'contact', at: firstOf('contact') },
    ...rarely.map((name) => ({ name, at: firstOf(name) })).filter(({ at }) => at),
    { name: 'noticed', at: firstOf('noticed') },
    // The first step done that takes access away, stops loss or tells somebody.
    { name: 'contained', at: earliestOf(done) },
  ];
}

const earliestOf = (moments: readonly Moment[]): Moment | undefined =>
  moments
    .flatMap((one) => (one.precision === 'unknown' ? [] : [one]))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
