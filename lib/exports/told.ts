import { actionsFor, roleOf } from '@/lib/content/roles';
import { type ToldPart, tellers } from '@/lib/content/tellers';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses, factsOf, mainAccount, once } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** The urgent steps whose times the police look for first: they stand among what is said in short. */
export const firstSteps = actionsFor('revoke', 'brake', 'human', 'regain');

/** Those of them that are done. */
export const firstStepsDone = (entries: readonly Entry[]): ActionStatus[] =>
  [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) => outcome === 'done' && firstSteps.includes(entry.action),
  );

/**
 * The steps done in which somebody was told who gives a number for it, by the part of the record that takes the
 * number. Where it has none, only the number is missing.
 */
const toldIn = (entries: readonly Entry[], part: ToldPart): ActionStatus[] =>
  [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) => outcome === 'done' && (tellers[part] as readonly string[]).includes(entry.action),
  );

const [hangingUp] = actionsFor('stop-contact');
const isKnown = (moment: Moment | undefined) => moment !== undefined && moment.precision !== 'unknown';

/** The accounts, by action, of which a tick was taken back or its time corrected; null stands for the main one. */
const changedTicks = once((entries): ReadonlyMap<string, readonly (AccountRef | null)[]> => {
  const changed = new Map<string, (AccountRef | null)[]>();
  for (const entry of entries) {
    if (entry.kind !== 'action-reopened' && entry.kind !== 'action-time-corrected') continue;
    const account = entry.account ?? null;
    const accounts = changed.get(entry.action) ?? [];
    if (!accounts.some((one) => sameAccount(one, account))) changed.set(entry.action, [...accounts, account]);
  }
  return changed;
});

const hasEndOfCall = once((entries): boolean =>
  factsOf(entries, 'contact').some(({ data }) => data.channel === 'call' && isKnown(data.endedAt)),
);

const datedTickets = once((entries) =>
  factsOf(entries, 'ticket').filter(({ data }) => isKnown(data.openedAt)),
);

/**
 * Whether the time at which something was done was told too, and stands in place of the tap: when a call ended, and when
 * support opened a case. Not where the tap was undone or corrected: then the taps say more.
 */
export function isToldWithTime(
  entries: readonly Entry[],
  { action, account }: Pick<EntryOf<'action-done'>, 'action' | 'account'>,
): boolean {
  const main = mainAccount(entries);
  const isOfSame = (other: AccountRef | null | undefined) => sameAccount(other ?? main, account ?? main);
  if (changedTicks(entries).get(action)?.some(isOfSame)) return false;
  if (action === hangingUp) return hasEndOfCall(entries);
  return (
    roleOf(action) === 'human' &&
    (tellers.ticket as readonly string[]).includes(action) &&
    datedTickets(entries).some(({ account }) => isOfSame(account))
  );
}

/**
 * Those who were told and have given no number, without the ones whose time stands among the first steps; null where
 * nobody was told.
 */
export function withoutNumber(entries: readonly Entry[], part: ToldPart): ActionStatus[] | null {
  const told = toldIn(entries, part);
  if (told.length === 0 && factsOf(entries, part).length === 0) return null;
  return told.filter(({ entry }) => !firstSteps.includes(entry.action));
}
