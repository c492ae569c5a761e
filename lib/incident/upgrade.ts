import './jitless';
import * as z from 'zod/mini';
import type { Entry } from './entry';
import { holdsAtMost, isObject } from './json-bounds';
import { readEntry } from './newer';
import { entriesInStep, type IncidentRecord, recordVersion } from './record';

/** A record whose entries are not checked yet. */
export const envelope = z.strictObject({
  format: z.literal('first-hour-record'),
  version: z.literal(recordVersion),
  id: z.uuid(),
  entries: z.array(z.unknown()).check(z.minLength(1)),
});

/** Why something is not a record we can read. Each has its own sentence in the messages. */
export type Refusal =
  | { reason: 'not-a-record' }
  | { reason: 'cut-short' }
  | { reason: 'newer-version'; version: number }
  | { reason: 'damaged'; entry: number | null }
  /** The fingerprint in the file does not fit from this entry on. */
  | { reason: 'changed'; entry: number }
  /** A copy made for a reader, with entries left out. */
  | { reason: 'left-out' }
  | { reason: 'too-large' };

export type Refused = { ok: false; refusal: Refusal };
export type Upgraded = { ok: true; record: IncidentRecord } | Refused;

export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/**
 * The only way in for stored and opened records: parses them, and lifts older versions to this one. Version 2 adds
 * kinds of fact and entry, and every entry of version 1 is one of version 2: entries are never changed, so an earlier
 * fingerprint still fits.
 */
export const upgrade = (raw: unknown): Upgraded => finish(upgrading(raw));

/** The same, in steps. */
export function* upgrading(raw: unknown): Generator<undefined, Upgraded> {
  if (!isObject(raw) || raw['format'] !== 'first-hour-record') return refuse({ reason: 'not-a-record' });
  const version = raw['version'];
  if (Number.isSafeInteger(version) && (version as number) > recordVersion)
    return refuse({ reason: 'newer-version', version: version as number });
  // Before parsing: the schema looks at every key and reports every fault.
  if (!holdsAtMost(Object.keys(raw), 10)) return damaged(null);
  const outside = envelope.safeParse(version === 1 ? { ...raw, version: recordVersion } : raw);
  if (!outside.success) return damaged(null);
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const [i, one] of outside.data.entries.entries()) {
    if (i % entriesInStep === 0) yield;
    const read = holdsAtMost(one, mostValuesInEntry) ? readEntry(one) : null;
    if (!read || ids.has(read.id)) return damaged(entries.length + 1);
    entries.push(read);
    ids.add(read.id);
  }
  if (!starts(entries[0])) return damaged(1);
  return { ok: true, record: { ...outside.data, entries } };
}

/** Runs work that comes in steps to its end. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const starts = (first: Entry | undefined): boolean =>
  first?.kind === 'incident-started' || first?.kind === 'check-up-started';

/** Maximum number of values in an entry: many times what the largest kind of fact has. */
const mostValuesInEntry = 1_000;

const damaged = (entry: number | null) => refuse({ reason: 'damaged', entry });
