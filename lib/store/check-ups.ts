import { startCheckUp } from '@/lib/incident/check-up';
import type { NewEntry } from '@/lib/incident/entry';
import { canonicalJson, isCheckUp } from '@/lib/incident/record';
import { incidents, stamp } from './device';
import { newId } from './id';
import type { LoadedRecord } from './shelf';

/** The check-ups on this device, the newest first. */
export const checkUpsIn = (held: readonly LoadedRecord[]): readonly LoadedRecord[] =>
  held.filter(({ record }) => isCheckUp(record.entries)).toSorted((a, b) => startOf(b) - startOf(a));

const startOf = ({ record }: LoadedRecord) => Date.parse(record.entries[0]?.recordedAt ?? '');

/**
 * Begins a check-up beside the incident in use, as an opened file is put there. Resolves to its slot, or to null where
 * the device did not store it.
 */
export async function beginCheckUp(): Promise<string | null> {
  const opened = await incidents.open(canonicalJson(startCheckUp(newId(), [], stamp)));
  return opened.ok ? opened.slot : null;
}

/** Writes an entry of a check-up. The incident in use stays in use; rejects where another tab writes. */
export const writeInCheckUp = (slot: string, what: NewEntry): Promise<void> => incidents.tell(slot, what);
