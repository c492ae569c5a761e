import { type IncidentRecord, record, recordVersion } from './record';

/** Why something is not a record we can take. Each has its own sentence in the catalogue. */
export type Refusal =
  | { reason: 'not-a-record' }
  | { reason: 'cut-short' }
  | { reason: 'newer-version'; version: number }
  | { reason: 'damaged'; entry: number | null }
  | { reason: 'too-large' };

export type Upgraded = { ok: true; record: IncidentRecord } | { ok: false; refusal: Refusal };

/** Largest file we read, in characters: 10,000 entries of ordinary size are about 4 million. */
export const largestFile = 50_000_000;

const refuse = (refusal: Refusal): Upgraded => ({ ok: false, refusal });

/**
 * The one door for stored and opened records: parses, and lifts older versions to this one.
 * Version 1 is the first, so there is nothing to lift yet.
 */
export function upgrade(raw: unknown): Upgraded {
  if (!isObject(raw) || raw['format'] !== 'first-hour-record') return refuse({ reason: 'not-a-record' });
  const version = raw['version'];
  if (typeof version === 'number' && version > recordVersion)
    return refuse({ reason: 'newer-version', version });
  const parsed = record.safeParse(raw);
  if (parsed.success) return { ok: true, record: parsed.data };
  const path = parsed.error.issues[0]?.path ?? [];
  const entry = path[0] === 'entries' && typeof path[1] === 'number' ? path[1] + 1 : null;
  return refuse({ reason: 'damaged', entry });
}

/** Reads the text of a file. Never throws; nothing is kept of what is refused. */
export function openFile(text: string): Upgraded {
  if (text.length > largestFile) return refuse({ reason: 'too-large' });
  try {
    return upgrade(JSON.parse(text));
  } catch {
    const startsAsOurs = /^\s*\{/.test(text) && text.includes('"recordedAt"');
    return refuse({ reason: startsAsOurs ? 'cut-short' : 'not-a-record' });
  }
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
