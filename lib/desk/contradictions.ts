import { shutAt } from '@/lib/exports/at-risk';
import type { Entry } from '@/lib/incident/entry';
import { kinds } from '@/lib/incident/fact-kinds';
import { courseOf, type Fact, fieldValue, happenedAt, isTaken } from '@/lib/incident/facts';
import { facts, factsOf, mainAccount, type StandingFact } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';
import { approaches } from './milestones';

/** Two things in a record that cannot both be so, however roughly their times were told. */
export type Contradiction =
  /** The end of something is before its beginning. */
  | { id: 'ends-before'; of: StandingFact; begin: string; end: string }
  /** Something is said to have happened after it was written down. */
  | { id: 'not-yet'; of: StandingFact; field: string }
  /** It was noticed, or something left, before anybody is said to have got in touch. */
  | { id: 'contact-late' }
  /** These left an account after it was frozen. */
  | { id: 'left-after-freeze'; of: readonly StandingFact<'transaction'>[] }
  /** The record was begun a day or more before all that it tells. */
  | { id: 'begun-early' };

/** Pairs of times of one fact of which the second cannot be the earlier. */
const spans: readonly (readonly [kind: Fact['kind'], begin: string, end: string])[] = [
  ['contact', 'startedAt', 'endedAt'],
  ['contact', 'startedAt', 'codesAt'],
  ['remote-access', 'startedAt', 'endedAt'],
  ['account-change', 'changedAt', 'revertedAt'],
  ['api-key', 'createdAt', 'deletedAt'],
];

/** What contradicts itself in a record; nothing that could be so after all. */
export function contradictionsIn(entries: readonly Entry[]): Contradiction[] {
  return [...betweenFacts(entries), ...withinFacts(entries)];
}

function betweenFacts(entries: readonly Entry[]): Contradiction[] {
  const taken = factsOf(entries, 'transaction').filter(({ data }) => isTaken(data));
  const began = approaches.flatMap((kind) => factsOf(entries, kind));
  const noticed = factsOf(entries, 'noticed');
  const changes = factsOf(entries, 'account-change');
  const first = firstOf(began);
  const isLate = began.length > 0 && [...noticed, ...taken].some((of) => latestOf(of) < first - slack);
  const main = mainAccount(entries);
  const afterFreeze = taken.filter((of) => {
    const shut = shutAt(entries, of.account ?? main);
    return shut && courseOf(of.data) === 'left' && earliestOf(of) > latest(shut) + slack;
  });
  const told = [...began, ...noticed, ...changes, ...taken];
  const [start] = entries;
  const isEarly = told.length > 0 && start && firstOf(told) > Date.parse(start.recordedAt) + widths.day;
  return [
    ...(isLate ? [{ id: 'contact-late' } as const] : []),
    ...(afterFreeze.length > 0 ? [{ id: 'left-after-freeze', of: afterFreeze } as const] : []),
    ...(isEarly ? [{ id: 'begun-early' } as const] : []),
  ];
}

function withinFacts(entries: readonly Entry[]): Contradiction[] {
  const writtenAt = new Map(
    entries.flatMap((entry) =>
      'data' in entry ? [[entry.fact, Date.parse(entry.recordedAt)] as const] : [],
    ),
  );
  return facts(entries).flatMap((of): Contradiction[] => {
    const turned = spans.filter(
      ([kind, begin, end]) =>
        kind === of.data.kind && latest(momentIn(of, end)) < earliest(momentIn(of, begin)),
    );
    const written = writtenAt.get(of.id) ?? Number.POSITIVE_INFINITY;
    const later = momentsOf(of.data.kind).find((field) => earliest(momentIn(of, field)) > written + slack);
    return [
      ...turned.map(([, begin, end]): Contradiction => ({ id: 'ends-before', of, begin, end })),
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
const earliest = (moment: Moment | undefined): number =>
  !moment || moment.precision === 'unknown'
    ? Number.NEGATIVE_INFINITY
    : Date.parse(moment.at) - widths[moment.precision];

/** The last one; of what was not told, after all others. */
const latest = (moment: Moment | undefined): number =>
  !moment || moment.precision === 'unknown'
    ? Number.POSITIVE_INFINITY
    : Date.parse(moment.at) + widths[moment.precision];

const earliestOf = (of: StandingFact) => earliest(happenedAt(of.data));
const latestOf = (of: StandingFact) => latest(happenedAt(of.data));
const firstOf = (all: readonly StandingFact[]) =>
  all.reduce((first, of) => Math.min(first, earliestOf(of)), Number.POSITIVE_INFINITY);
