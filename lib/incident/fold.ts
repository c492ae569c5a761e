import type { Entry, EntryOf } from './entry';
import type { Fact, FactKind } from './facts';
import { type Moment, utcOffset, zoneName } from './moment';

type Outcome = 'done' | 'blocked' | 'excluded';

/** The last word on an action. */
export interface Standing {
  outcome: Outcome;
  entry: EntryOf<'action-done' | 'action-blocked' | 'action-excluded'>;
  /** When it happened: the tap, unless the person corrected the time. */
  at: Moment;
  corrected: boolean;
}

const outcomes = {
  'action-done': 'done',
  'action-blocked': 'blocked',
  'action-excluded': 'excluded',
} as const;

/** Works something out once for each list of entries: an entry more makes a new list, and screens ask often. */
function once<Value>(work: (entries: readonly Entry[]) => Value): (entries: readonly Entry[]) => Value {
  const known = new WeakMap<readonly Entry[], { value: Value }>();
  return (entries) => {
    const found = known.get(entries) ?? { value: work(entries) };
    known.set(entries, found);
    return found.value;
  };
}

/** The last word on each action; a reopened action has none. */
export const checklist = once((entries): ReadonlyMap<string, Standing> => {
  const standing = new Map<string, Standing>();
  for (const entry of entries) {
    if (entry.kind === 'action-reopened') standing.delete(entry.action);
    if (entry.kind === 'action-time-corrected') {
      const last = standing.get(entry.action);
      if (last) standing.set(entry.action, { ...last, at: entry.happenedAt, corrected: true });
    }
    if (entry.kind === 'action-done' || entry.kind === 'action-blocked' || entry.kind === 'action-excluded') {
      const at: Moment = { precision: 'exact', at: entry.recordedAt };
      standing.set(entry.action, { outcome: outcomes[entry.kind], entry, at, corrected: false });
    }
  }
  return standing;
});

/** The last answers given to each question. */
export function answersGiven(entries: readonly Entry[]): Map<string, readonly string[]> {
  const given = new Map<string, readonly string[]>();
  for (const entry of entries) {
    if (entry.kind === 'question-answered') given.set(entry.question, entry.answers);
  }
  return given;
}

/** A fact as it stands now. */
export interface StandingFact<K extends FactKind = FactKind> {
  id: string;
  data: Fact<K>;
  recordedAt: string;
}

/** Facts not withdrawn, in the order they were first told, in their latest wording. */
export function facts(entries: readonly Entry[]): StandingFact[] {
  const standing = new Map<string, StandingFact>();
  for (const entry of entries) {
    if (entry.kind === 'fact-recorded') {
      standing.set(entry.fact, { id: entry.fact, data: entry.data, recordedAt: entry.recordedAt });
    }
    if (entry.kind === 'fact-amended') {
      const before = standing.get(entry.fact);
      if (before) standing.set(entry.fact, { ...before, data: entry.data });
    }
    if (entry.kind === 'fact-withdrawn') standing.delete(entry.fact);
  }
  return [...standing.values()];
}

/** The standing facts of one kind. */
export function factsOf<K extends FactKind>(entries: readonly Entry[], kind: K): StandingFact<K>[] {
  return facts(entries).filter((fact) => fact.data.kind === kind) as unknown as StandingFact<K>[];
}

/** The provider named last, or null while none was. */
export const providerOf = once((entries): string | null => {
  let provider: string | null = null;
  for (const entry of entries) {
    if (entry.kind === 'incident-started' || entry.kind === 'provider-chosen')
      provider = entry.provider ?? provider;
  }
  return provider;
});

/** Whether the person ended the incident, and how; a reopened one is open again. */
export const closedAs = once((entries): EntryOf<'incident-closed'>['outcome'] | null => {
  const last = entries.findLast(({ kind }) => kind === 'incident-closed' || kind === 'incident-reopened');
  return last?.kind === 'incident-closed' ? last.outcome : null;
});

/** Case numbers told by the person, and those taken from a link, which prove nothing about who sent it. */
export function caseNumbers(entries: readonly Entry[]): { id: string; number: string; byLink: boolean }[] {
  const told = factsOf(entries, 'ticket').map(({ id, data }) => ({
    id,
    number: data.number ?? '',
    byLink: false,
  }));
  const linked = entries.flatMap((entry) =>
    entry.kind === 'case-number-accepted' ? [{ id: entry.id, number: entry.caseNumber, byLink: true }] : [],
  );
  return [...told.filter(({ number }) => number !== ''), ...linked];
}

/** The zone and offset an entry was written in: `Sydney UTC+11:00`. */
export const clockOf = ({ zone, recordedAt }: Entry) => `${zoneName(zone)} ${utcOffset(recordedAt)}`;

/** The zones and offsets the entries were written in, in order. */
export function zonesOf(entries: readonly Entry[]): string[] {
  const zones = new Set<string>();
  // Every screen says the zone at every tap, and a long record is nearly all of one.
  const isAsBefore = (entry: Entry, i: number) =>
    entry.zone === entries[i - 1]?.zone &&
    entry.recordedAt.slice(-6) === entries[i - 1]?.recordedAt.slice(-6);
  for (const [i, entry] of entries.entries()) if (!isAsBefore(entry, i)) zones.add(clockOf(entry));
  return [...zones];
}
