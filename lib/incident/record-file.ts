import './jitless';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { asWritten } from './as-written';
import { isDump, recordsIn } from './dump';
import { type Entry, entry } from './entry';
import { fingerprints, isLeftOut, type LeftOut, leaveOut, misfits } from './fingerprint';
import { isCutOff, isObject, isOutOfBounds } from './json-bounds';
import { type IncidentRecord, recordVersion } from './record';
import { envelope, finish, type Refused, refuse, upgrading } from './upgrade';

/** Identifies the JSON Schema in public/schemas/ that a file follows. */
export const schemaId = `urn:first-hour:record:${recordVersion}`;

const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const seal = z.strictObject({ count: z.int().check(z.minimum(1)), chain: z.array(hex) });

/** A record file: the record, and the fingerprint after each entry. */
export const recordFile = z.extend(envelope, {
  $schema: z.literal(schemaId),
  entries: z.array(z.union([entry, z.strictObject({ leftOut: hex })])).check(z.minLength(1)),
  fingerprint: seal,
});

/** Maximum size of a file, in characters: 10,000 ordinary entries are about 5 million. */
export const largestFile = 50_000_000;

/** Maximum number of entries in a file: a page could not draw more. */
export const mostEntries = 20_000;

/**
 * The record as canonical JSON (RFC 8785), so that the same record gives the same file. An entry that is left out is
 * replaced by its digest, so the fingerprint still fits.
 */
export function writeFile(of: IncidentRecord, leavesOut: (entry: Entry) => boolean = () => false): string {
  const entries = of.entries.map((entry): Entry | LeftOut => (leavesOut(entry) ? leaveOut(entry) : entry));
  const chain = fingerprints(of.id, entries);
  return canonicalize({
    $schema: schemaId,
    ...of,
    entries: entries.map((entry) => (isLeftOut(entry) ? entry : asWritten(entry))),
    fingerprint: { count: chain.length, chain },
  }) as string;
}

/** `sealed`: the file has a fingerprint, which fits. `others`: further records in the raw data of a device. */
type OpenedFile = { ok: true; record: IncidentRecord; sealed: boolean; others?: IncidentRecord[] } | Refused;

/** Reads the text of a file. Never throws; keeps nothing of what is refused. */
export function openFile(text: string): OpenedFile {
  const read = finish(reading(text));
  if (!read.ok) return read;
  const { record, sequence, fit, others } = read;
  if (sequence.length > record.entries.length) return refuse({ reason: 'left-out' });
  switch (fit.is) {
    case 'whole':
      return { ok: true, record, sealed: true };
    case 'without':
      return { ok: true, record, sealed: false, ...(others && { others }) };
    case 'changed':
      return refuse({ reason: 'changed', entry: fit.at[0] });
    case 'short':
      return refuse({ reason: 'cut-short' });
    case 'miscounted':
      return refuse({ reason: 'damaged', entry: null });
  }
}

/**
 * How the entries of a file fit the fingerprints in it. `whole`: each fits the one before. `changed`: those in these
 * places do not, or their fingerprints were changed. `short`: all that are there fit, and the file says that it had more.
 * `miscounted`: all fit, and the file says that it had fewer. `without`: there are no fingerprints.
 */
export type Fit =
  | { is: 'whole' }
  | { is: 'changed'; at: readonly [number, ...number[]] }
  | { is: 'short'; says: number }
  | { is: 'miscounted'; says: number }
  | { is: 'without' };

/** What a file holds and how it fits. `record` has what is there, `sequence` where something is left out too. */
export interface ReadFile {
  ok: true;
  record: IncidentRecord;
  sequence: readonly (Entry | LeftOut)[];
  fit: Fit;
  /** The fingerprints that stand in the file, whatever they are. */
  named: readonly unknown[];
  others?: IncidentRecord[];
}

/** Reads the text of a file, whether it fits or not, an entry at a time. Never throws. */
export function* reading(text: string): Generator<undefined, ReadFile | Refused> {
  if (text.length > largestFile) return refuse({ reason: 'too-large' });
  if (isOutOfBounds(text)) return refuse({ reason: 'not-a-record' });
  yield;
  const raw = parse(text);
  yield;
  if (raw === undefined) {
    const startsAsOurs = /^\s*\{/.test(text) && text.includes('"recordedAt"');
    if (!startsAsOurs) return refuse({ reason: 'not-a-record' });
    return refuse(
      isCutOff(text) && !ending.test(text) ? { reason: 'cut-short' } : { reason: 'damaged', entry: null },
    );
  }
  if (!isObject(raw)) return refuse({ reason: 'not-a-record' });
  if (isDump(raw)) return yield* readDump(raw);
  const { $schema, fingerprint, ...bare } = raw;
  const all = Array.isArray(bare['entries']) ? bare['entries'] : [];
  if (all.length > mostEntries) return refuse({ reason: 'too-large' });
  const present = all.flatMap((one, at) => (isDigest(one) ? [] : [at]));
  const upgraded = yield* upgrading(
    present.length < all.length ? { ...bare, entries: present.map((at) => all[at]) } : bare,
  );
  if (!upgraded.ok) return inPlace(upgraded, present);
  const { record } = upgraded;
  const kept = record.entries.values();
  const sequence = all.map((one): Entry | LeftOut => (isDigest(one) ? one : (kept.next().value as Entry)));
  // Version 1 wrote no fingerprint, nor does a page that could not fetch the code for it.
  if (fingerprint === undefined && $schema === undefined && present.length === all.length)
    return { ok: true, record, sequence, fit: { is: 'without' }, named: [] };
  if (!isSeal(fingerprint)) return refuse({ reason: 'damaged', entry: null });
  const fit = yield* fitOf(record.id, sequence, fingerprint);
  return { ok: true, record, sequence, fit, named: fingerprint.chain };
}

/** How a file ends that was not cut: its last quote may have been changed. */
const ending = /"version"\s*:\s*\d+\s*\}\s*$/;

/** A digest in the place of an entry, and nothing else. */
const isDigest = (raw: unknown): raw is LeftOut =>
  isObject(raw) && isLeftOut(raw) && Object.keys(raw).length === 1 && hex.safeParse(raw.leftOut).success;

/** Among those that are there an entry has another place than in the file. */
const inPlace = ({ refusal }: Refused, present: readonly number[]): Refused =>
  refuse(
    refusal.reason === 'damaged' && refusal.entry !== null
      ? { ...refusal, entry: (present[refusal.entry - 1] ?? 0) + 1 }
      : refusal,
  );

function* readDump(raw: Record<string, unknown>): Generator<undefined, ReadFile | Refused> {
  const records = yield* recordsIn(raw, mostEntries);
  if (!records) return refuse({ reason: 'too-large' });
  const [record, ...others] = records;
  if (!record) return refuse({ reason: 'not-a-record' });
  return { ok: true, record, sequence: record.entries, fit: { is: 'without' }, named: [], others };
}

/** Checked by hand, since the schema would report every fault in a chain of millions. What stands in it fits or does not. */
const isSeal = (raw: unknown): raw is { count: number; chain: unknown[] } =>
  isObject(raw) &&
  Object.keys(raw).length === 2 &&
  seal.shape.count.safeParse(raw['count']).success &&
  Array.isArray(raw['chain']) &&
  Math.max(raw['count'] as number, raw['chain'].length) <= mostEntries;

function* fitOf(
  id: string,
  sequence: ReadFile['sequence'],
  { count, chain }: { count: number; chain: unknown[] },
): Generator<undefined, Fit> {
  const [first, ...more] = yield* misfits(id, sequence, chain);
  if (first !== undefined) return { is: 'changed', at: [first, ...more] };
  const says = Math.max(count, chain.length);
  if (says > sequence.length) return { is: 'short', says };
  return count === sequence.length ? { is: 'whole' } : { is: 'miscounted', says: count };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
