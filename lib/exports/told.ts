import { actionsFor, roleOf } from '@/lib/content/roles';
import { type ToldPart, tellers } from '@/lib/content/tellers';
import { sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses, factsOf, mainAccount, statusOf } from '@/lib/incident/fold';

/** The urgent steps whose times the police look for first: they stand among what is said in short. */
export const firstSteps = actionsFor('revoke', 'brake', 'human', 'regain');

/**
 * The steps done in which somebody was told who gives a number for it, by the part of the record that takes the
 * number. Where it has none, only the number is missing.
 */
const toldIn = (entries: readonly Entry[], part: ToldPart): ActionStatus[] =>
  [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) => outcome === 'done' && (tellers[part] as readonly string[]).includes(entry.action),
  );

/** The time of being told that each part of the record can hold. */
const times = {
  ticket: 'openedAt',
  'police-report': 'filedAt',
  report: 'filedAt',
  'money-path': 'reportedAt',
} as const satisfies Record<ToldPart, string>;

/** Whether what a tap says was told with a time of its own, which then stands in its place. */
export function isToldWithTime(entries: readonly Entry[], { action, account }: DoneEntry): boolean {
  const main = mainAccount(entries);
  // The person has said when it was done.
  if (statusOf(actionStatuses(entries), action, account ?? null)?.corrected) return false;
  if (roleOf(action) === 'stop-contact')
    return factsOf(entries, 'contact').some(({ data }) => data.endedAt !== undefined);
  return (Object.keys(tellers) as ToldPart[]).some(
    (part) =>
      (tellers[part] as readonly string[]).includes(action) &&
      factsOf(entries, part).some(
        (fact) =>
          times[part] in fact.data &&
          (part !== 'ticket' || sameAccount(fact.account ?? main, account ?? main)),
      ),
  );
}

type DoneEntry = Pick<EntryOf<'action-done'>, 'action' | 'account'>;

/**
 * Those who were told and have given no number, without the ones whose time stands among the first steps; null where
 * nobody was told.
 */
export function withoutNumber(entries: readonly Entry[], part: ToldPart): ActionStatus[] | null {
  const told = toldIn(entries, part);
  if (told.length === 0 && factsOf(entries, part).length === 0) return null;
  return told.filter(({ entry }) => !firstSteps.includes(entry.action));
}
