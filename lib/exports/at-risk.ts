import { deletingKeys, deletingKeysAt, stopsOf } from '@/lib/content/stops';
import { shutting } from '@/lib/content/tables';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { courseOf } from '@/lib/incident/facts';
import {
  type ActionStatus,
  accountsOf,
  actionStatuses,
  factsAbout,
  factsOf,
  mainAccount,
  type StandingFact,
  statusOf,
} from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** What was done that deletes the keys of an account, as far as a record says. */
export const keysDeletedBy = (entries: readonly Entry[], account: AccountRef | null): ActionStatus[] => {
  const statuses = actionStatuses(entries);
  const all = deletingKeysAt(account).map((action) => statusOf(statuses, action, account));
  return all.flatMap((status) => (status?.outcome === 'done' ? [status] : []));
};

/**
 * Whether a key is not known to be deleted: it was told of without a time of its deletion, and the keys of its account
 * were not deleted, or before it was made.
 */
export function mayWork(entries: readonly Entry[], { data, account }: StandingFact): boolean {
  if (data.kind !== 'api-key' || data.deletedAt) return false;
  const { createdAt } = data;
  const isBefore = ({ at }: ActionStatus) =>
    at.precision !== 'unknown' &&
    createdAt !== undefined &&
    createdAt.precision !== 'unknown' &&
    Date.parse(createdAt.at) > Date.parse(at.at);
  return keysDeletedBy(entries, account ?? mainAccount(entries)).every(isBefore);
}

/** The actions at an account that would stop a loss, and of which nobody said that they are done or not to be done. */
export function notStopped(entries: readonly Entry[], account: AccountRef): string[] {
  const statuses = actionStatuses(entries);
  const isKeyLeft = factsAbout(entries, 'api-key', account).some((key) => mayWork(entries, key));
  const isSettled = (action: string) =>
    ['done', 'excluded'].includes(statusOf(statuses, action, account)?.outcome ?? '');
  return stopsOf(account).filter((action) =>
    action === deletingKeys
      ? isKeyLeft || !(isSettled(action) || keysDeletedBy(entries, account).length > 0)
      : !isSettled(action),
  );
}

/** What can still be lost at each account, as far as a record says. */
export const atRisk = (entries: readonly Entry[]): { account: AccountRef; open: string[] }[] =>
  accountsOf(entries)
    .map((account) => ({ account, open: notStopped(entries, account) }))
    .filter(({ open }) => open.length > 0);

/** What is on its way out, and may still be stopped. */
export const pendingIn = (entries: readonly Entry[]): StandingFact<'transaction'>[] =>
  factsOf(entries, 'transaction').filter(({ data }) => courseOf(data) === 'leaving');

/** When the person froze an account, or saw that it is frozen, if they said so. */
export function shutAt(entries: readonly Entry[], account: AccountRef | null): Moment | undefined {
  const statuses = actionStatuses(entries);
  return shutting
    .map((action) => statusOf(statuses, action, account))
    .find((status) => status?.outcome === 'done')?.at;
}
