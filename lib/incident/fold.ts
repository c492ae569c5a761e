import { type AccountRef, accountKey, exchangeOf, sameAccount } from './account';
import type { Entry, EntryOf } from './entry';
import type { Fact, FactKind } from './facts';
import type { Moment } from './moment';

type Outcome = 'done' | 'blocked' | 'excluded';

/** The last word on an action. */
export interface ActionStatus {
  outcome: Outcome;
  entry: EntryOf<'action-done' | 'action-blocked' | 'action-excluded'>;
  /** When it happened: the tap, unless the person corrected the time. */
  at: Moment;
  corrected: boolean;
  /** The account it is of: the main one where its entry names none, null where the record has none. */
  account: AccountRef | null;
}

const outcomes = {
  'action-done': 'done',
  'action-blocked': 'blocked',
  'action-excluded': 'excluded',
} as const;

/** Works something out once for each list of entries: an entry more makes a new list, and screens ask often. */
export function once<Value>(
  work: (entries: readonly Entry[]) => Value,
): (entries: readonly Entry[]) => Value {
  const known = new WeakMap<readonly Entry[], Value>();
  return (entries) => {
    if (!known.has(entries)) known.set(entries, work(entries));
    return known.get(entries) as Value;
  };
}

/** Whether an entry does nothing but name an account, or the start of the incident. */
export const isNaming = ({ kind }: Entry): boolean =>
  kind === 'incident-started' || kind === 'account-added' || kind === 'account-removed';

/** The account that an entry names, if any. */
export const accountIn = (entry: Entry): AccountRef | null => ('account' in entry && entry.account) || null;

const providerIn = (entry: Entry): AccountRef | null =>
  'provider' in entry && entry.provider !== undefined ? exchangeOf(entry.provider) : null;

/** Where the provider of an earlier version stands, which named one at a time. No key of an account is like it. */
const asProvider = 'provider';

/**
 * The accounts of the incident that were not removed, in the order they were named. An entry of an account names it
 * too: an opened file may hold nothing else of it.
 */
export const accountsOf = once((entries): readonly AccountRef[] => {
  const standing = new Map<string, AccountRef>();
  const keyOf = (account: AccountRef) =>
    sameAccount(standing.get(asProvider) ?? null, account) ? asProvider : accountKey(account);
  for (const entry of entries) {
    const provider = providerIn(entry);
    const account = accountIn(entry);
    if (provider && standing.has(accountKey(provider))) standing.delete(asProvider);
    else if (provider) standing.set(asProvider, provider);
    if (account && entry.kind === 'account-removed') standing.delete(keyOf(account));
    else if (account && !standing.has(keyOf(account))) standing.set(accountKey(account), account);
  }
  return [...standing.values()];
});

/** The account that entries without one belong to: the first that stands. Null while none is named. */
export const mainAccount = (entries: readonly Entry[]): AccountRef | null => accountsOf(entries)[0] ?? null;

/** Whether this account is one of the incident. */
export const hasAccount = (entries: readonly Entry[], account: AccountRef): boolean =>
  accountsOf(entries).some((one) => sameAccount(one, account));

/** Whether nothing was written of an account but that it is one. */
export const isUntouched = (entries: readonly Entry[], account: AccountRef): boolean =>
  !hasUnnamed(entries, account) &&
  !entries.some((entry) => !isNaming(entry) && sameAccount(accountIn(entry), account));

/** Whether nothing was written of an account but that it is one, and answers to questions about it. */
export const isOnlyAsked = (entries: readonly Entry[], account: AccountRef): boolean =>
  !hasUnnamed(entries, account) &&
  !entries.some(
    (entry) =>
      !isNaming(entry) && entry.kind !== 'question-answered' && sameAccount(accountIn(entry), account),
  );

/** Whether an account can be taken off. What was written of it without its name would be taken for the next one's. */
export const canRemove = (entries: readonly Entry[], account: AccountRef): boolean =>
  hasAccount(entries, account) && !hasUnnamed(entries, account);

/** Whether an earlier version named this account as the provider, and wrote of it behind that. */
function hasUnnamed(entries: readonly Entry[], account: AccountRef): boolean {
  const named = entries.findIndex((entry) => sameAccount(providerIn(entry), account));
  return named >= 0 && entries.some((entry, i) => i > named && isUnnamed(entry));
}

const isUnnamed = (entry: Entry) =>
  accountIn(entry) === null &&
  ('action' in entry || entry.kind === 'question-answered' || entry.kind === 'case-number-accepted');

/** What was worked out for each account; what names none, and what is of the main one, stands under no key. */
interface ByAccount<Value> {
  main: AccountRef | null;
  all: ReadonlyMap<string, Value>;
}

const keyWithin = (main: AccountRef | null, account: AccountRef | null) =>
  account && !sameAccount(account, main) ? accountKey(account) : '';

/**
 * All that was said of each action of each account, each with its correction. To reopen one takes back what was said of it
 * last: what was done before it was asked for once more stands.
 */
const saidOfActions = once((entries): ByAccount<readonly ActionStatus[]> => {
  const main = mainAccount(entries);
  const all = new Map<string, ActionStatus[]>();
  for (const entry of entries) {
    if (!('action' in entry)) continue;
    const account = accountIn(entry) ?? main;
    const key = `${keyWithin(main, account)} ${entry.action}`;
    const said = all.get(key) ?? [];
    const last = said.at(-1);
    if (entry.kind === 'action-reopened') {
      said.pop();
      all.delete(key);
      if (said.length > 0) all.set(key, said);
    }
    if (entry.kind === 'action-time-corrected' && last)
      said[said.length - 1] = { ...last, at: entry.happenedAt, corrected: true };
    if (entry.kind === 'action-done' || entry.kind === 'action-blocked' || entry.kind === 'action-excluded') {
      const at: Moment = { precision: 'exact', at: entry.recordedAt };
      said.push({ outcome: outcomes[entry.kind], entry, at, corrected: false, account });
      all.set(key, said);
    }
  }
  return { main, all };
});

/** The last word on each action of each account. */
type ActionStatuses = ByAccount<ActionStatus>;

/** Works out the last word on each action of each account; one that was reopened has the word before it, if any. */
export const actionStatuses = once((entries): ActionStatuses => {
  const { main, all } = saidOfActions(entries);
  return { main, all: new Map([...all].flatMap(([key, said]) => said.slice(-1).map((last) => [key, last]))) };
});

/**
 * All that was said of actions and not taken back since, for whoever reads what happened: what was asked for once more,
 * and then done or left, leaves what was done before as it was. Grouped by action, in the order they were spoken of.
 */
export const allSaid = once((entries): readonly ActionStatus[] =>
  [...saidOfActions(entries).all.values()].flat(),
);

/** Of all that was said of actions, what was done. */
export const allDone = once((entries): readonly ActionStatus[] =>
  allSaid(entries).filter(({ outcome }) => outcome === 'done'),
);

/** The last word on an action of this account; null stands for the main one, and for the incident as a whole. */
export const statusOf = (
  { main, all }: ActionStatuses,
  action: string,
  account: AccountRef | null,
): ActionStatus | undefined => all.get(`${keyWithin(main, account)} ${action}`);

type Given = Map<string, readonly string[]>;

const answersByAccount = once((entries): ByAccount<Given> => {
  const main = mainAccount(entries);
  const all = new Map<string, Given>();
  for (const entry of entries) {
    if (entry.kind !== 'question-answered') continue;
    const key = keyWithin(main, accountIn(entry));
    const given: Given = all.get(key) ?? new Map();
    all.set(key, given.set(entry.question, entry.answers));
  }
  return { main, all };
});

/** The last answers given to each question about this account; null as with `statusOf`. */
export function answersGiven(
  entries: readonly Entry[],
  account: AccountRef | null = null,
): ReadonlyMap<string, readonly string[]> {
  const { main, all } = answersByAccount(entries);
  return all.get(keyWithin(main, account)) ?? new Map();
}

/** A fact as it stands now. */
export interface StandingFact<K extends FactKind = FactKind> {
  id: string;
  data: Fact<K>;
  /** The account it was told of; null where none was named. */
  account: AccountRef | null;
  recordedAt: string;
}

/** Every fact that was told, by its id, in its latest wording. */
export type LatestFacts = ReadonlyMap<string, StandingFact & { withdrawn: boolean }>;

export const latestFacts = once((entries): LatestFacts => {
  const latest = new Map<string, StandingFact & { withdrawn: boolean }>();
  for (const entry of entries) {
    if (!('fact' in entry)) continue;
    const { fact: id } = entry;
    const last = latest.get(id);
    if (entry.kind === 'fact-recorded') {
      // One told anew after it was withdrawn stands where it was told anew.
      if (last?.withdrawn) latest.delete(id);
      const { data, recordedAt } = entry;
      latest.set(id, { id, data, account: accountIn(entry), recordedAt, withdrawn: false });
    }
    if (entry.kind === 'fact-amended' && last)
      latest.set(id, { ...last, data: entry.data, account: accountIn(entry) ?? last.account });
    if (entry.kind === 'fact-withdrawn' && last) latest.set(id, { ...last, withdrawn: true });
  }
  return latest;
});

/** Facts not withdrawn, in the order they were first told, in their latest wording. */
export const facts = once((entries): readonly StandingFact[] =>
  [...latestFacts(entries).values()]
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ withdrawn, ...fact }) => fact),
);

/** The standing facts of one kind. */
export function factsOf<K extends FactKind>(entries: readonly Entry[], kind: K): StandingFact<K>[] {
  return facts(entries).filter((fact) => fact.data.kind === kind) as unknown as StandingFact<K>[];
}

/** The standing facts of one kind about this account. One that names none is about the main account. */
export function factsAbout<K extends FactKind>(
  entries: readonly Entry[],
  kind: K,
  account: AccountRef | null,
): StandingFact<K>[] {
  const main = mainAccount(entries);
  return factsOf(entries, kind).filter((fact) => sameAccount(fact.account ?? main, account));
}

/** Whether the person ended the incident, and how; a reopened one is open again. */
export const closedAs = once((entries): EntryOf<'incident-closed'>['outcome'] | null => {
  const last = entries.findLast(({ kind }) => kind === 'incident-closed' || kind === 'incident-reopened');
  return last?.kind === 'incident-closed' ? last.outcome : null;
});
