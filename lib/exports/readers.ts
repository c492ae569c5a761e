import type { Entry } from '@/lib/incident/entry';
import { type FactKind, factKinds } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import type { Instant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import type { Language } from '@/lib/wording/language';
import type { Handover, Reader } from './format';

export const readers = ['exchange', 'bank', 'police', 'myself'] as const satisfies readonly Reader[];

/** The kinds of fact that a reader does not need, and gets only if the person switches them on. */
const needless: Record<Reader, readonly FactKind[]> = {
  exchange: ['home', 'witness', 'money-path', 'next-check'],
  bank: ['witness', 'next-check'],
  police: ['next-check'],
  myself: [],
};

/** The kinds of fact that go to a reader by default. */
export const partsFor = (reader: Reader): ReadonlySet<FactKind> =>
  new Set(factKinds.filter((kind) => !needless[reader].includes(kind)));

/** The kinds of fact ever told in a record, withdrawn ones included: their entries are in it too. */
export const partsIn = ({ entries }: IncidentRecord): FactKind[] => {
  const told = new Set(entries.flatMap((entry) => ('data' in entry ? [entry.data.kind] : [])));
  return factKinds.filter((kind) => told.has(kind));
};

/** The digests of the files that a record names. */
export const evidenceIn = ({ entries }: IncidentRecord): ReadonlySet<string | undefined> =>
  new Set(factsOf(entries, 'evidence').map(({ data }) => data.sha256));

/** A record for a reader who gets only these kinds of fact. What was done is always included. */
export function handOver(
  whole: IncidentRecord,
  parts: ReadonlySet<FactKind>,
  language: Language,
  now: Instant,
  reader: Reader = 'myself',
): Handover {
  // A fact is left out with all of its entries: its changes and its withdrawal too.
  const leftOut = new Set<string>();
  for (const entry of whole.entries) {
    if ('data' in entry && !parts.has(entry.data.kind)) leftOut.add(entry.fact);
  }
  // An entry of a newer version may be anything: it is included only with all kinds.
  const isAll = factKinds.every((kind) => parts.has(kind));
  const leavesOut = (entry: Entry) =>
    entry.kind === 'newer' ? !isAll : 'fact' in entry && leftOut.has(entry.fact);
  // What was worked out for the whole record holds for a copy that lacks nothing.
  const record = whole.entries.some(leavesOut)
    ? { ...whole, entries: whole.entries.filter((entry) => !leavesOut(entry)) }
    : whole;
  return { reader, whole, leavesOut, record, language, now };
}
