import { stopsOf } from '@/lib/content/stops';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { courseOf, type Fact } from '@/lib/incident/facts';
import { accountsOf, actionStatuses, factsOf, statusOf } from '@/lib/incident/fold';

/** The actions at an account that would stop a loss, and of which nobody said that they are done or not to be done. */
export function notStopped(entries: readonly Entry[], account: AccountRef): string[] {
  const statuses = actionStatuses(entries);
  return stopsOf(account).filter(
    (action) => !['done', 'excluded'].includes(statusOf(statuses, action, account)?.outcome ?? ''),
  );
}

/** What can still be lost at each account, as far as a record says. */
export const atRisk = (entries: readonly Entry[]): { account: AccountRef; open: string[] }[] =>
  accountsOf(entries)
    .map((account) => ({ account, open: notStopped(entries, account) }))
    .filter(({ open }) => open.length > 0);

/** What is on its way out, and may still be stopped. */
export const pendingIn = (entries: readonly Entry[]): Fact<'transaction'>[] =>
  factsOf(entries, 'transaction').flatMap(({ data }) => (courseOf(data) === 'leaving' ? [data] : []));
