import type { Entry } from '@/lib/incident/entry';
import { type IncidentRecord, isCheckUp } from '@/lib/incident/record';
import type { Refusal, Upgraded } from '@/lib/incident/upgrade';
import type { Label, Shelf } from '@/lib/storage/incident-storage';

/** A record and its slot on this device. */
export interface LoadedRecord {
  slot: string;
  record: IncidentRecord;
  label: Label;
}

/** A stored record that this version cannot read. It is never overwritten. */
export interface Unreadable {
  slot: string;
  refusal: Refusal;
}

/** Parses what is stored on the device. A check-up is never the record in use. */
export function readShelf(
  { slots, current }: Shelf,
  upgrade: (raw: unknown) => Upgraded,
): { held: LoadedRecord[]; unreadable: Unreadable[]; inUse: string | null } {
  const held: LoadedRecord[] = [];
  const unreadable: Unreadable[] = [];
  for (const { slot, raw, label } of slots) {
    const upgraded = upgrade(raw);
    if (upgraded.ok) held.push({ slot, record: upgraded.record, label: readLabel(label) });
    else unreadable.push({ slot, refusal: upgraded.refusal });
  }
  // An earlier version could leave a check-up in use on disk.
  const isInUse = ({ slot, record }: LoadedRecord) => slot === current && !isCheckUp(record.entries);
  return { held, unreadable, inUse: held.find(isInUse)?.slot ?? null };
}

/** The valid fields of a label. The others are dropped: none of it is evidence. */
function readLabel({
  name,
  archived,
  takenOut,
  takenOutAt,
}: Partial<Record<keyof Label, unknown>> = {}): Label {
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof archived === 'boolean' && { archived }),
    ...(typeof takenOut === 'number' && { takenOut }),
    ...(typeof takenOutAt === 'string' && { takenOutAt }),
  };
}

/** Our entries that the stored record lacks: another tab wrote first, or the disk lost what it had confirmed. */
export function entriesNotIn(stored: IncidentRecord, mine: IncidentRecord): Entry[] {
  const ids = new Set(stored.entries.map(({ id }) => id));
  return mine.entries.filter(({ id }) => !ids.has(id));
}
