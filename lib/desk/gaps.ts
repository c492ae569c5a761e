import { notStopped, pendingIn } from '@/lib/exports/at-risk';
import { givenAway } from '@/lib/exports/given-away';
import { firstStepsDone } from '@/lib/exports/told';
import type { AccountRef } from '@/lib/incident/account';
import { sameAccount } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import type { Entry } from '@/lib/incident/entry';
import { courseOf, type Fact, fieldValue, isTaken } from '@/lib/incident/facts';
import {
  type ActionStatus,
  accountsOf,
  answersGiven,
  closedAs,
  factsAbout,
  factsOf,
  mainAccount,
  type StandingFact,
} from '@/lib/incident/fold';
import { isCheckUp } from '@/lib/incident/record';
import { type Contradiction, contradictionsIn } from './contradictions';
import { approaches } from './milestones';

/** What a record does not say, or says in two ways, and a desk needs to know. */
export type Gap =
  /** It was closed as a false alarm; the second, although something was taken. */
  | { id: 'false-alarm' | 'alarm-and-taken' }
  /** What is on its way out, and may still be stopped. */
  | { id: 'pending'; of: readonly StandingFact<'transaction'>[] }
  /** What others have, and nobody said that it was changed or blocked. */
  | { id: 'others-have'; what: readonly string[] }
  /** Money went to addresses that are told of. */
  | { id: 'went' }
  /** Steps of which somebody tapped that they are done. */
  | { id: 'tapped'; done: readonly ActionStatus[] }
  /** Steps that would stop a loss, and of which nobody said that they are done. */
  | { id: 'not-done'; account: AccountRef; actions: readonly string[] }
  /** No case number, or nothing to find the account by. */
  | { id: 'case-number' | 'user-id'; accounts: readonly AccountRef[] }
  /** These movements lack these fields. `all`: no other was taken. */
  | { id: 'lacks'; fields: readonly Needed[]; of: readonly StandingFact<'transaction'>[]; all: boolean }
  /** Something left, and no movement was told of; nothing was told of how it began; the police have no report of it. */
  | { id: 'taken' | 'beginning' | 'police-report' }
  /** Somebody has a report of it, and nothing says that it is the police. */
  | { id: 'other-report' }
  | Contradiction;

/** Gaps through which something can still be lost. */
export const isOpen = ({ id }: Gap) => id === 'pending' || id === 'others-have' || id === 'not-done';

/** What only the desk can do: follow where it went, and look what became of what was tapped. */
export const isForDesk = ({ id }: Gap) => id === 'went' || id === 'tapped';

/** What is needed to follow a movement, the most needed first. */
const needed = ['txid', 'to', 'network', 'amount', 'asset', 'leftAt'] as const;
export type Needed = (typeof needed)[number];

/** The gaps of a record, what can still be lost first, then what is needed to follow what was taken. */
export function gapsIn(entries: readonly Entry[]): Gap[] {
  // A check-up is about a day on which nothing had happened.
  if (isCheckUp(entries)) return [];
  const taken = factsOf(entries, 'transaction').filter(({ data }) => isTaken(data));
  if (closedAs(entries) === 'false-alarm')
    return [{ id: taken.length > 0 ? 'alarm-and-taken' : 'false-alarm' }];
  const pending = pendingIn(entries);
  const given = givenAway(entries);
  const tapped = firstStepsDone(entries);
  return [
    ...(pending.length > 0 ? [{ id: 'pending', of: pending } as const] : []),
    ...(given.length > 0 ? [{ id: 'others-have', what: given } as const] : []),
    ...accountsOf(entries).flatMap((account): Gap[] => {
      const actions = notStopped(entries, account);
      return actions.length > 0 ? [{ id: 'not-done', account, actions }] : [];
    }),
    ...(taken.some(({ data }) => isTold(data.to)) ? [{ id: 'went' } as const] : []),
    ...(tapped.length > 0 ? [{ id: 'tapped', done: tapped } as const] : []),
    ...ofExchanges(entries),
    ...ofTaken(entries, taken),
    ...contradictionsIn(entries),
  ];
}

/** Whether a text says anything: not blanks, nor a question mark. */
const isTold = (value: unknown) => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);

function ofExchanges(entries: readonly Entry[]): Gap[] {
  const main = mainAccount(entries);
  const exchanges = accountsOf(entries).filter(({ kind }) => kind === 'exchange');
  const numbers = caseNumbers(entries).filter(({ number }) => isTold(number));
  const numberless = exchanges.filter(
    (account) => !numbers.some((one) => sameAccount(one.account ?? main, account)),
  );
  const nameless = exchanges.filter(
    (account) =>
      !factsAbout(entries, 'account', account).some(
        ({ data }) => isTold(data.userId) || isTold(data.loginEmail),
      ),
  );
  return [
    ...(numberless.length > 0 ? [{ id: 'case-number', accounts: numberless } as const] : []),
    ...(nameless.length > 0 ? [{ id: 'user-id', accounts: nameless } as const] : []),
  ];
}

function ofTaken(entries: readonly Entry[], taken: readonly StandingFact<'transaction'>[]): Gap[] {
  const isSaid = accountsOf(entries).some(
    (account) => answersGiven(entries, account).get('money-leaving')?.[0] === 'yes',
  );
  // One that was stopped on its way may be what was said to leave.
  const isStopped = factsOf(entries, 'transaction').some(({ data }) => courseOf(data) === 'cancelled');
  const isBegun = (['narrative', ...approaches] as const).some((kind) => factsOf(entries, kind).length > 0);
  return [
    ...(taken.length === 0 && isSaid && !isStopped ? [{ id: 'taken' } as const] : []),
    ...lacking(taken),
    ...(isBegun ? [] : [{ id: 'beginning' } as const]),
    ...(taken.length > 0 ? ofReports(entries) : []),
  ];
}

/** A report of which nothing was told is none. */
function ofReports(entries: readonly Entry[]): Gap[] {
  const isAny = (kind: 'police-report' | 'report') =>
    factsOf(entries, kind).some(({ data: { kind: _, ...told } }) =>
      Object.values(told).some((value) => isTold(value) || typeof value === 'object'),
    );
  if (isAny('police-report')) return [];
  return [{ id: isAny('report') ? 'other-report' : 'police-report' }];
}

/** Movements that lack the same fields are one gap. */
function lacking(taken: readonly StandingFact<'transaction'>[]): Gap[] {
  const byFields = new Map<string, { fields: Needed[]; of: StandingFact<'transaction'>[] }>();
  for (const of of taken) {
    const fields = needed.filter((field) => lacks(of.data, field));
    const key = fields.join();
    const group = byFields.get(key) ?? { fields, of: [] };
    group.of.push(of);
    byFields.set(key, group);
  }
  return [...byFields.values()].flatMap(({ fields, of }): Gap[] =>
    fields.length > 0 ? [{ id: 'lacks', fields, of, all: of.length === taken.length }] : [],
  );
}

/**
 * What moves inside one company or in money of a bank has no place on a chain, and what is on its way has no id yet. A
 * time said to be unknown is not asked for again.
 */
function lacks(data: Fact<'transaction'>, field: Needed): boolean {
  const { movement = 'withdrawal' } = data;
  const isOnChain = movement === 'withdrawal';
  switch (field) {
    case 'leftAt':
      return data.leftAt === undefined;
    case 'txid':
      return isOnChain && data.state !== 'pending' && !isTold(data.txid);
    case 'network':
      return isOnChain && !isTold(data.network);
    case 'to':
      return !isTold(data.to) && (isOnChain || !isTold(data.toPlatform));
    case 'amount':
      return !isTold(data.amount) && !isTold(data.value);
    case 'asset':
      return !isTold(data.asset) && !(movement === 'fiat' && isTold(data.currency));
    default:
      return !isTold(fieldValue(data, field));
  }
}
