import { firstSteps } from '@/lib/exports/told';
import type { Entry } from '@/lib/incident/entry';
import { type FactKind, happenedAt } from '@/lib/incident/facts';
import { actionStatuses, factsOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** The times that an investigator looks for first; undefined where nobody told one. */
export interface Milestones {
  contact: Moment | undefined;
  noticed: Moment | undefined;
  /** The first step done that takes access away, stops loss or tells somebody. */
  contained: Moment | undefined;
}

/** By what somebody got in touch, or in. */
const beginnings: readonly FactKind[] = ['contact', 'site', 'remote-access', 'account-change'];

/** The first contact, the discovery, and the first thing that was done against it. */
export function milestonesIn(entries: readonly Entry[]): Milestones {
  const contacts = beginnings
    .flatMap((kind) => factsOf(entries, kind))
    .flatMap(({ data }) => happenedAt(data) ?? []);
  const noticed = factsOf(entries, 'noticed').flatMap(({ data }) => data.at ?? []);
  const done = [...actionStatuses(entries).all.values()].flatMap(({ outcome, entry, at }) =>
    outcome === 'done' && firstSteps.includes(entry.action) ? [at] : [],
  );
  return { contact: earliestOf(contacts), noticed: earliestOf(noticed), contained: earliestOf(done) };
}

const earliestOf = (moments: readonly Moment[]): Moment | undefined =>
  moments
    .flatMap((one) => (one.precision === 'unknown' ? [] : [one]))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
