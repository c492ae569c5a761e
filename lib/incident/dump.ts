import { isObject } from './json-bounds';
import { canonicalJson, type IncidentRecord } from './record';
import { upgrade } from './upgrade';

/** The rows of an object store, as the raw data of a device has them. */
type Row = { key: unknown; value: Record<string, unknown> };

const rowsOf = (raw: unknown): Row[] =>
  Array.isArray(raw) ? raw.filter((row): row is Row => isObject(row) && isObject(row['value'])) : [];

/** Whether this is the raw data of a device, as the crash page hands it over. */
export const isDump = (raw: Record<string, unknown>) =>
  !('format' in raw) && (Array.isArray(raw['slots']) || isObject(raw['onScreen']));

/**
 * Every record in the raw data of a device that can be read: those that were stored, and those that stood on
 * the screen. Of two that are the same but for entries at the end of one, the longer.
 * At most so many entries of each are read.
 */
export function recordsIn(dump: Record<string, unknown>, mostEntries: number): IncidentRecord[] {
  // A row that is missing leaves a hole, which makes the record one that cannot be read.
  const bySlot = new Map<unknown, unknown[]>();
  for (const { key, value } of rowsOf(dump['entries'])) {
    if (!Array.isArray(key) || !Number.isInteger(key[1]) || key[1] < 0 || key[1] >= mostEntries) continue;
    const entries = bySlot.get(key[0]) ?? [];
    entries[key[1]] = value;
    bySlot.set(key[0], entries);
  }
  const stored = rowsOf(dump['slots']).map(({ value: { slot, ...head } }) => ({
    ...head,
    entries: bySlot.get(slot) ?? [],
  }));
  const onScreen = isObject(dump['onScreen']) ? dump['onScreen']['held'] : null;
  const shown = Array.isArray(onScreen) ? onScreen.map((one) => isObject(one) && one['record']) : [];
  const records = [...stored, ...shown].flatMap((raw) => {
    const upgraded = upgrade(raw);
    return upgraded.ok ? [upgraded.record] : [];
  });
  const longestFirst = records.toSorted((a, b) => b.entries.length - a.entries.length);
  return longestFirst.filter((one, i) => !longestFirst.slice(0, i).some((longer) => isStartOf(one, longer)));
}

const isStartOf = (one: IncidentRecord, longer: IncidentRecord) =>
  one.id === longer.id &&
  canonicalJson({ ...longer, entries: longer.entries.slice(0, one.entries.length) }) === canonicalJson(one);
