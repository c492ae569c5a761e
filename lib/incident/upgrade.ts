import { type IncidentRecord, record, recordVersion } from './record';

/** Why something is not a record we can take. Each has its own sentence in the catalogue. */
export type Refusal =
  | { reason: 'not-a-record' }
  | { reason: 'cut-short' }
  | { reason: 'newer-version'; version: number }
  | { reason: 'damaged'; entry: number | null }
  /** The fingerprint in the file does not fit its entries from this one on. */
  | { reason: 'changed'; entry: number }
  /** A copy made for a reader, with entries left out. */
  | { reason: 'left-out' }
  | { reason: 'too-large' };

export type Upgraded = { ok: true; record: IncidentRecord } | { ok: false; refusal: Refusal };

export const refuse = (refusal: Refusal): Upgraded => ({ ok: false, refusal });

/**
 * The one door for stored and opened records: parses, and lifts older versions to this one.
 * Version 2 knows more kinds of fact and of entry than version 1, and every entry of 1 is one of 2:
 * lifting never touches an entry, so a fingerprint given before still fits.
 */
export function upgrade(raw: unknown): Upgraded {
  if (!isObject(raw) || raw['format'] !== 'first-hour-record') return refuse({ reason: 'not-a-record' });
  const version = raw['version'];
  if (typeof version === 'number' && version > recordVersion)
    return refuse({ reason: 'newer-version', version });
  const parsed = record.safeParse(version === 1 ? { ...raw, version: recordVersion } : raw);
  if (parsed.success) return { ok: true, record: parsed.data };
  const path = parsed.error.issues[0]?.path ?? [];
  const entry = path[0] === 'entries' && typeof path[1] === 'number' ? path[1] + 1 : null;
  return refuse({ reason: 'damaged', entry });
}

export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
