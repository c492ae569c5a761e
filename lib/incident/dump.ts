import { fingerprints } from './fingerprint';
import { isObject } from './json-bounds';
import type { IncidentRecord } from './record';
import { upgrading } from './upgrade';

/** A row of an object store in the raw data of a device. */
type Row = { key: unknown; value: Record<string, unknown> };

const rowsOf = (raw: unknown): Row[] =>
  Array.isArray(raw) ? raw.filter((row): row is Row => isObject(row) && isObject(row['value'])) : [];

/** Whether this is the raw data of a device, as the crash page saves it. */
export const isDump = (raw: Record<string, unknown>) =>
  !('format' in raw) && (Array.isArray(raw['slots']) || isObject(raw['onScreen']));

/** Maximum number of records: a device has a few, and somebody waits for each. */
const mostRecords = 200;

/**
 * Every readable record in the raw data of a device: those stored, and those on the screen. Of two copies where one has
 * more entries at the end, the longer. An entry at a time; null if there are more than anybody has.
 *
 * @param mostEntries of one record; those behind are not read
 */
export function* recordsIn(
  dump: Record<string, unknown>,
  mostEntries: number,
): Generator<undefined, IncidentRecord[] | null> {
  const bySlot = new Map<unknown, Map<number, unknown>>();
  for (const { key, value } of rowsOf(dump['entries'])) {
    if (!Array.isArray(key) || !Number.isInteger(key[1]) || key[1] < 0 || key[1] >= mostEntries) continue;
    const entries = bySlot.get(key[0]) ?? new Map();
    bySlot.set(key[0], entries.set(key[1], value));
  }
  const heads = new Map(rowsOf(dump['slots']).map(({ value: { slot, ...head } }) => [slot, head]));
  const stored = [...heads].map(([slot, head]) => {
    const entries = bySlot.get(slot) ?? new Map();
    // A missing row leaves a hole, which makes the record unreadable.
    return { ...head, entries: Array.from({ length: entries.size }, (_, at) => entries.get(at)) };
  });
  const onScreen = isObject(dump['onScreen']) ? dump['onScreen']['held'] : null;
  const shown = Array.isArray(onScreen) ? onScreen.map((one) => isObject(one) && one['record']) : [];
  const found = [...stored, ...shown];
  if (found.length > mostRecords) return null;
  const records: { record: IncidentRecord; chain: string[] }[] = [];
  for (const raw of found) {
    const upgraded = yield* upgrading(raw);
    if (!upgraded.ok) continue;
    const { record } = upgraded;
    records.push({ record, chain: fingerprints(record.id, record.entries) });
    yield;
  }
  const longestFirst = records.toSorted((a, b) => b.chain.length - a.chain.length);
  return longestFirst
    .filter(({ chain }, i) => !longestFirst.slice(0, i).some((longer) => isStartOf(chain, longer.chain)))
    .map(({ record }) => record);
}

/** By fingerprints, which hold the record's id. */
const isStartOf = (one: readonly string[], longer: readonly string[]) =>
  one.at(-1) === longer[one.length - 1];
