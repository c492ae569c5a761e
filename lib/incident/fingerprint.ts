import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { asWritten } from './as-written';
import type { Entry } from './entry';
import { entriesInStep } from './record';
import { sha256Of, sha256OfText } from './sha256';

/** Cache of digests by entry: entries never change, and a record grows by one at a time. */
const digests = new WeakMap<object, Uint8Array>();

/** SHA-256 of an entry's canonical JSON (RFC 8785), 32 bytes. */
function digestOf(entry: object): Uint8Array {
  const known = digests.get(entry);
  if (known) return known;
  const digest = sha256OfText(canonicalize(asWritten(entry as Entry)) as string);
  digests.set(entry, digest);
  return digest;
}

/**
 * The fingerprint after each entry, as 64 hex digits: `f(0)` is SHA-256 of the ASCII text
 * `first-hour-record:` and the record's id; `f(n)` is SHA-256 of the 32 bytes of `f(n-1)` and the
 * 32 bytes of the digest of entry `n`. A digest in place of an entry stands for one that was left out.
 * Published in public/fingerprint/description.txt. Derived, never stored with the entries.
 */
export function fingerprints(id: string, entries: readonly (object | LeftOut)[]): string[] {
  let running = beginning(id);
  return entries.map((entry) => {
    running = following(running, entry);
    return bytesToHex(running);
  });
}

/** The fingerprint before the first entry, 32 bytes. */
const beginning = (id: string) => sha256OfText(`first-hour-record:${id}`);

const following = (before: Uint8Array, entry: object | LeftOut) =>
  sha256Of(before, isLeftOut(entry) ? hexToBytes(entry.leftOut) : digestOf(entry));

/**
 * The places of the entries, from 1, that do not follow from the fingerprint before them in this chain to the one behind
 * them: an entry that was changed does not, nor do the two beside a fingerprint that was. In steps.
 *
 * @param chain the fingerprint after each entry, as 64 hex digits each; anything else fits nothing
 */
export function* misfits(
  id: string,
  entries: readonly (object | LeftOut)[],
  chain: readonly unknown[],
): Generator<undefined, number[]> {
  const places: number[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % entriesInStep === 0) yield;
    const before = i === 0 ? beginning(id) : bytesOf(chain[i - 1]);
    if (!before || bytesToHex(following(before, entry)) !== chain[i]) places.push(i + 1);
  }
  return places;
}

const bytesOf = (hex: unknown) =>
  typeof hex === 'string' && /^[0-9a-f]{64}$/.test(hex) ? hexToBytes(hex) : null;

/** Replaces an entry in a copy whose reader does not get it: the entry's digest, as 64 hex digits. */
export interface LeftOut {
  leftOut: string;
}

export const isLeftOut = (entry: object): entry is LeftOut => 'leftOut' in entry;

/** Leaves an entry out; its digest keeps the chain intact. */
export const leaveOut = (entry: object): LeftOut => ({ leftOut: bytesToHex(digestOf(entry)) });

/** The fingerprint of a whole record. */
export const fingerprintOf = ({ id, entries }: { id: string; entries: readonly object[] }): string =>
  fingerprints(id, entries).at(-1) ?? '';

/**
 * The fingerprint to give away: up to the last entry that is not a note of having given it. So giving it to one reader
 * does not change it for the next. An entry at a time.
 */
export function* fingerprintToGive({
  id,
  entries,
}: {
  id: string;
  entries: readonly Entry[];
}): Generator<undefined, { count: number; fingerprint: string }> {
  const count = entries.findLastIndex(({ kind }) => kind !== 'fingerprint-given') + 1;
  let running = beginning(id);
  for (const entry of entries.slice(0, count)) {
    yield;
    running = following(running, entry);
  }
  return { count, fingerprint: bytesToHex(running) };
}

/** Groups of four to read out by phone: `231a 8c6f …`. */
export const inGroups = (fingerprint: string) => fingerprint.match(/.{4}/g)?.join(' ') ?? '';
