import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { type ActionStatus, accountsOf, actionStatuses, statusOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** What is looked at: its id, and the kind of account that it is looked at in, or null. */
interface Item {
  id: string;
  kind: string | null;
}

/** One thing of a check-up in one account. */
export interface CheckUpRow<I extends Item> {
  item: I;
  /** Null for what is done once, or as long as no account of its kind is named. */
  account: AccountRef | null;
  status: ActionStatus | undefined;
}

/** All there is to look at, in the order of the items, each account of its kind by itself; and how it stands. */
export function checkUpRows<I extends Item>(items: readonly I[], entries: readonly Entry[]): CheckUpRow<I>[] {
  const accounts = accountsOf(entries);
  const statuses = actionStatuses(entries);
  return items.flatMap((item) => {
    const own = accounts.filter(({ kind }) => kind === item.kind);
    const all = own.length > 0 ? own : [null];
    return all.map((account) => {
      const status = statusOf(statuses, item.id, account);
      // What names no account is of none: in an incident it would be of the main one.
      const isOwn = status && sameAccount(status.entry.account ?? null, account);
      return { item, account, status: isOwn ? status : undefined };
    });
  });
}

/** What is left for another day: not answered yet, or put off, in one of its accounts. Each once. */
export const leftFor = <I extends Item>(rows: readonly CheckUpRow<I>[]): I[] => [
  ...new Set(rows.filter(({ status }) => !status || status.outcome === 'blocked').map(({ item }) => item)),
];

/** Something that was on before: what was tapped as done, of which account, and when. */
export interface WasOn {
  entry: ActionStatus['entry'];
  account: AccountRef;
  at: ActionStatus['at'];
}

/**
 * What check-ups say of these accounts: of each thing the last word before an incident began, if that is that it is
 * done. What names no account is of none of them.
 *
 * @param checkUps the entries of each check-up, the newest first
 * @param began when the incident was begun: RFC 3339
 */
export function wasOn(
  checkUps: readonly (readonly Entry[])[],
  accounts: readonly AccountRef[],
  began: string,
): readonly WasOn[] {
  const keys = new Set(accounts.map(accountKey));
  const last = new Map<string, WasOn & Pick<ActionStatus, 'outcome'>>();
  const before = checkUps.map((entries) => entries.filter((one) => isBefore(one.recordedAt, began)));
  for (const { entry, at, outcome } of before.flatMap((entries) => [
    ...actionStatuses(entries).all.values(),
  ])) {
    const { account } = entry;
    if (!account || !keys.has(accountKey(account))) continue;
    const key = `${entry.action} ${accountKey(account)}`;
    if (!last.has(key)) last.set(key, { entry, account, at, outcome });
  }
  return [...last.values()]
    .filter(({ outcome }) => outcome === 'done')
    .map(({ entry, account, at }) => ({ entry, account, at }));
}

const isBefore = (one: string, other: string) => Date.parse(one) < Date.parse(other);

/** Of what was on, what the record does not say yet: a thing is told by its words and by when it was done. */
export const notTold = (
  on: readonly WasOn[],
  told: readonly { data: { what: string; seenAt?: Moment | undefined } }[],
): WasOn[] =>
  on.filter(({ entry, at }) => {
    const sameAt = (moment: Moment | undefined) => JSON.stringify(moment) === JSON.stringify(at);
    return !told.some(({ data }) => data.what === entry.seen.words && sameAt(data.seenAt));
  });
