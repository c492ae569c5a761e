import './jitless';
import type * as z from 'zod/mini';
import { keepOriginal } from './as-written';
import { type Entry, entry, namesByKind, newerEntry } from './entry';
import { factKinds } from './facts';
import { isWellFormed, limits } from './fields';
import { isObject } from './json-bounds';

/**
 * Reads an entry that may come from a newer version of First Hour; null if it is damaged. Unknown fields are ignored;
 * an entry of an unknown kind is read as `newer`. Either is written back as it came.
 */
export function readEntry(raw: unknown): Entry | null {
  const parsed = entry.safeParse(raw);
  if (parsed.success) return parsed.data;
  if (!isPlain(raw) || !isObject(raw)) return null;
  const read = hasUnknownKind(raw)
    ? newerEntry.safeParse({ id: raw['id'], recordedAt: raw['recordedAt'], zone: raw['zone'], kind: 'newer' })
    : entry.safeParse(withoutUnknownKeys(raw, parsed.error.issues));
  if (!read.success) return null;
  keepOriginal(read.data, raw);
  return read.data;
}

const entryKinds: ReadonlySet<unknown> = new Set(namesByKind.keys());
const slug = /^[a-z][a-z0-9-]{0,63}$/;
const isUnknown = (kind: unknown, known: ReadonlySet<unknown>) =>
  typeof kind === 'string' && slug.test(kind) && !known.has(kind);
const knownFacts: ReadonlySet<unknown> = new Set(factKinds);

const hasUnknownKind = ({ kind, data }: Record<string, unknown>) =>
  isUnknown(kind, entryKinds) || (isObject(data) && isUnknown(data['kind'], knownFacts));

/** A copy without the keys unknown to the schema. */
function withoutUnknownKeys(raw: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(raw);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    let holder: unknown = copy;
    for (const step of issue.path) holder = isObject(holder) ? holder[String(step)] : undefined;
    if (isObject(holder)) for (const key of issue.keys) delete holder[key];
  }
  return copy;
}

/** Whether this is what a version of ours would write: usual names, well-formed texts no longer than ours. */
function isPlain(raw: unknown): boolean {
  if (typeof raw === 'string') return raw.length <= limits.words && isWellFormed(raw);
  if (typeof raw !== 'object' || raw === null) return true;
  if (Array.isArray(raw)) return raw.every(isPlain);
  return Object.entries(raw).every(
    ([key, value]) => /^[a-zA-Z][\w-]{0,63}$/.test(key) && !(key in {}) && isPlain(value),
  );
}
