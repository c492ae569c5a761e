import { notStopped } from '@/lib/exports/at-risk';
import type { AccountRef } from '@/lib/incident/account';
import { sameAccount } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import type { Entry } from '@/lib/incident/entry';
import { kinds } from '@/lib/incident/fact-kinds';
import { type Fact, fieldValue, isTaken } from '@/lib/incident/facts';
import {
  accountsOf,
  answersGiven,
  closedAs,
  facts,
  factsAbout,
  factsOf,
  mainAccount,
  type StandingFact,
} from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';

/** What a record does not say, or says in two ways, and a desk needs to know. */
export type Gap =
  /** No case number, or nothing to find the account by. */
  | { id: 'case-number' | 'user-id'; account: AccountRef }
  /** Steps that would stop a loss, and of which nobody said that they are done. */
  | { id: 'not-done'; account: AccountRef; actions: readonly string[] }
  /** These movements lack this field. */
  | { id: 'lacks'; field: Needed; of: readonly StandingFact<'transaction'>[] }
  /** Something left, and no movement was told of; nothing was told of how it began; nobody has a report of it. */
  | { id: 'taken' | 'beginning' | 'police-report' }
  /** The end of something is before its beginning. */
  | { id: 'ends-before'; of: StandingFact; begin: string; end: string }
  /** Something is said to have happened after it was written down. */
  | { id: 'not-yet'; of: StandingFact; field: string };

/** What is needed to follow a movement, the most needed first. */
const needed = ['txid', 'to', 'network', 'amount', 'asset', 'leftAt'] as const;
type Needed = (typeof needed)[number];

/** Pairs of times of one fact of which the second cannot be the earlier. */
const spans: readonly (readonly [kind: Fact['kind'], begin: string, end: string])[] = [
  ['contact', 'startedAt', 'endedAt'],
  ['remote-access', 'startedAt', 'endedAt'],
  ['account-change', 'changedAt', 'revertedAt'],
  ['api-key', 'createdAt', 'deletedAt'],
];

/** The gaps of a record, what stops a loss first, then what is needed to follow what was taken. */
export function gapsIn(entries: readonly Entry[]): Gap[] {
  if (closedAs(entries) === 'false-alarm') return [];
  const accounts = accountsOf(entries);
  const exchanges = accounts.filter(({ kind }) => kind === 'exchange');
  return [
    ...accounts.flatMap((account): Gap[] => {
      const actions = notStopped(entries, account);
      return actions.length > 0 ? [{ id: 'not-done', account, actions }] : [];
    }),
    ...exchanges.flatMap((account) => ofAccount(entries, account)),
    ...ofTaken(entries),
    ...ofTimes(entries),
  ];
}

function ofAccount(entries: readonly Entry[], account: AccountRef): Gap[] {
  const main = mainAccount(entries);
  const hasNumber = caseNumbers(entries).some((one) => sameAccount(one.account ?? main, account));
  const isNamed = factsAbout(entries, 'account', account).some(({ data }) => data.userId || data.loginEmail);
  return [
    ...(hasNumber ? [] : [{ id: 'case-number', account } as const]),
    ...(isNamed ? [] : [{ id: 'user-id', account } as const]),
  ];
}

function ofTaken(entries: readonly Entry[]): Gap[] {
  const taken = factsOf(entries, 'transaction').filter(({ data }) => isTaken(data));
  const isSaid = accountsOf(entries).some(
    (account) => answersGiven(entries, account).get('money-leaving')?.[0] === 'yes',
  );
  const isBegun = (['narrative', 'contact', 'site', 'remote-access'] as const).some(
    (kind) => factsOf(entries, kind).length > 0,
  );
  const isReported = factsOf(entries, 'police-report').length + factsOf(entries, 'report').length > 0;
  return [
    ...(taken.length === 0 && isSaid ? [{ id: 'taken' } as const] : []),
    ...needed.flatMap((field): Gap[] => {
      const of = taken.filter(({ data }) => lacks(data, field));
      return of.length > 0 ? [{ id: 'lacks', field, of }] : [];
    }),
    ...(isBegun ? [] : [{ id: 'beginning' } as const]),
    ...(taken.length > 0 && !isReported ? [{ id: 'police-report' } as const] : []),
  ];
}

/** What moves inside one company or in money of a bank has no place on a chain. */
function lacks(data: Fact<'transaction'>, field: Needed): boolean {
  const { movement = 'withdrawal' } = data;
  const isOnChain = movement === 'withdrawal';
  if (!isOnChain && ['txid', 'network'].includes(field)) return false;
  const value = fieldValue(data, field);
  return value === undefined || value === '' || isUnknown(value);
}

const isUnknown = (value: unknown) =>
  typeof value === 'object' && value !== null && 'precision' in value && value.precision === 'unknown';

function ofTimes(entries: readonly Entry[]): Gap[] {
  const writtenAt = new Map(
    entries.flatMap((entry) =>
      'data' in entry ? [[entry.fact, Date.parse(entry.recordedAt)] as const] : [],
    ),
  );
  return facts(entries).flatMap((of): Gap[] => {
    const span = spans.find(([kind]) => kind === of.data.kind);
    const [, begin = '', end = ''] = span ?? [];
    const isTurned = latest(of, end) < earliest(of, begin);
    const written = writtenAt.get(of.id) ?? Number.POSITIVE_INFINITY;
    const later = momentsOf(of.data.kind).find((field) => earliest(of, field) > written + slack);
    return [
      ...(isTurned ? [{ id: 'ends-before', of, begin, end } as const] : []),
      ...(later ? [{ id: 'not-yet', of, field: later } as const] : []),
    ];
  });
}

/** Clocks differ by minutes, in milliseconds. */
const slack = 10 * 60_000;

/** How far a time of that precision may be off, in milliseconds. */
const widths = { exact: 0, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** The fields of a kind that say when something happened. */
const momentsOf = (kind: Fact['kind']) =>
  Object.entries(kinds[kind].fields).flatMap(([name, { form }]) => (form === 'moment' ? [name] : []));

const momentIn = (of: StandingFact, field: string) => fieldValue(of.data, field) as Moment | undefined;

/** The first instant that it may have been, in milliseconds; of what was not told, before all others. */
function earliest(of: StandingFact, field: string): number {
  const moment = momentIn(of, field);
  if (!moment || moment.precision === 'unknown') return Number.NEGATIVE_INFINITY;
  return Date.parse(moment.at) - widths[moment.precision];
}

/** The last one; of what was not told, after all others. */
function latest(of: StandingFact, field: string): number {
  const moment = momentIn(of, field);
  if (!moment || moment.precision === 'unknown') return Number.POSITIVE_INFINITY;
  return Date.parse(moment.at) + widths[moment.precision];
}
