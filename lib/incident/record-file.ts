import './jitless';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import { asWritten } from './as-written';
import { isDump, recordsIn } from './dump';
import { type Entry, entry } from './entry';
import { fingerprints, isLeftOut, type LeftOut, leaveOut } from './fingerprint';
import { isObject, isOutOfBounds } from './json-bounds';
import { type IncidentRecord, recordVersion } from './record';
import { envelope, type Refused, refuse, upgrade } from './upgrade';

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
  if (text.length > largestFile) return refuse({ reason: 'too-large' });
  if (isOutOfBounds(text)) return refuse({ reason: 'not-a-record' });
  const raw = parse(text);
  if (raw === undefined) {
    const startsAsOurs = /^\s*\{/.test(text) && text.includes('"recordedAt"');
    return refuse({ reason: startsAsOurs ? 'cut-short' : 'not-a-record' });
  }
  if (!isObject(raw)) return refuse({ reason: 'not-a-record' });
  if (isDump(raw)) return openDump(raw);
  const { $schema, fingerprint, ...bare } = raw;
  const { entries } = bare;
  if (Array.isArray(entries) && entries.length > mostEntries) return refuse({ reason: 'too-large' });
  if (Array.isArray(entries) && entries.some((entry) => isObject(entry) && isLeftOut(entry)))
    return refuse({ reason: 'left-out' });
  const upgraded = upgrade(bare);
  if (!upgraded.ok) return upgraded;
  // Version 1 wrote no fingerprint, nor does a page that could not fetch the code for it.
  if (fingerprint === undefined && $schema === undefined) return { ...upgraded, sealed: false };
  if (!isSeal(fingerprint)) return refuse({ reason: 'damaged', entry: null });
  return check(upgraded.record, fingerprint);
}

function openDump(raw: Record<string, unknown>): OpenedFile {
  const [record, ...others] = recordsIn(raw, mostEntries);
  return record ? { ok: true, record, sealed: false, others } : refuse({ reason: 'not-a-record' });
}

/** Checked by hand, since the schema would report every fault in a chain of millions. */
const isSeal = (raw: unknown): raw is z.infer<typeof seal> =>
  isObject(raw) &&
  Object.keys(raw).length === 2 &&
  Number.isInteger(raw['count']) &&
  Array.isArray(raw['chain']) &&
  raw['chain'].every((one) => hex.safeParse(one).success);

function check(opened: IncidentRecord, { count, chain }: z.infer<typeof seal>): OpenedFile {
  const now = fingerprints(opened.id, opened.entries);
  const changed = now.findIndex((one, i) => one !== chain[i]);
  if (changed >= 0) return refuse({ reason: 'changed', entry: changed + 1 });
  if (chain.length > now.length || count > now.length) return refuse({ reason: 'cut-short' });
  return count === now.length
    ? { ok: true, record: opened, sealed: true }
    : refuse({ reason: 'damaged', entry: null });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
