import canonicalize from 'canonicalize';
import type { AccountRef } from './account';
import { asWritten } from './as-written';
import type { Entry, NewEntry, Stamp } from './entry';

export const recordVersion = 2;

/**
 * All entries of one incident, or of one check-up, append-only. The first is `incident-started` or `check-up-started`,
 * and every id is unique.
 */
export interface IncidentRecord {
  format: 'first-hour-record';
  version: typeof recordVersion;
  id: string;
  entries: Entry[];
}

/** A new record with its first entry. */
export function startRecord(id: string, stamp: Stamp, account?: AccountRef): IncidentRecord {
  const first: Entry = { ...stamp, kind: 'incident-started', ...(account && { account }) };
  return { format: 'first-hour-record', version: recordVersion, id, entries: [first] };
}

/** Whether these are the entries of a check-up, and not of an incident. */
export const isCheckUp = (entries: readonly Entry[]): boolean => entries[0]?.kind === 'check-up-started';

/** The record with one more entry at its end; nothing before it changes. */
export function append(to: IncidentRecord, what: NewEntry, stamp: Stamp): IncidentRecord {
  return { ...to, entries: [...to.entries, { ...stamp, ...what } as Entry] };
}

/** The record as canonical JSON (RFC 8785): the same record always gives the same bytes. */
export function canonicalJson(of: IncidentRecord): string {
  return canonicalize({ ...of, entries: of.entries.map(asWritten) }) as string;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short name to read out: `FH-` and 40 bits of the id in Crockford's base 32, which has no I, L, O or U to mishear or
 * misread.
 */
export function recordNumber(id: string): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(0, 10)}`);
  const letters = Array.from({ length: 8 }, (_, i) => alphabet[Number((bits >> BigInt(35 - 5 * i)) & 31n)]);
  return `FH-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** What reads a record in steps lets others have their turn after so many entries: some tenths of a millisecond. */
export const entriesInStep = 8;
