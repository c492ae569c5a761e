import { isObject } from './json-bounds';
import { canonicalJson, type IncidentRecord } from './record';
import { upgrade } from './upgrade';

/** A row of an object store in the raw data of a device. */
type Row = { key: unknown; value: Record<string, unknown> };

const rowsOf = (raw: unknown): Row[] =>
  Array.isArray(raw) ? raw.filter((row): row is Row => isObject(row) && isObject(row['value'])) : [];

/** Whether this is the raw data of a device, as the crash page saves it. */
export const isDump = (raw: Record<string, unknown>) =>
  !('format' in raw) && (Array.isArray(raw['slots']) || isObject(raw['onScreen']));

/**
 * Every readable record in the raw data of a device: those stored, and those on the screen. Of two copies where one has
 * more entries at the end, the longer. Reads at most `mostEntries` entries of each.
 */
export function recordsIn(dump: Record<string, unknown>, mostEntries: number): IncidentRecord[] {
  // A missing row leaves a hole, which makes the record unreadable.
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
