// @ts-check
import canonicalize from 'canonicalize';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ id: string }} Entry */
/** @typedef {{ slots: string[], rows: [slot: string, seq: number, entry: Entry][], current: string | null }} Disk */

/** @type {Disk} */
export const nothing = { slots: [], rows: [], current: null };

/** @param {unknown} entry the same for the same content, whatever the order of its names */
export const wordsOf = (entry) => String(canonicalize(/** @type {never} */ (entry)));

/**
 * What IndexedDB holds, row by row, read without the app. Where there is no database none is made.
 *
 * @param {Page} page one of the app's origin
 * @returns {Promise<Disk>}
 */
export const readDisk = (page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'first-hour')) return { slots: [], rows: [], current: null };
    const db = await new Promise((/** @type {(db: IDBDatabase) => void} */ resolve, reject) => {
      const opening = indexedDB.open('first-hour');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction(['slots', 'entries', 'settings']);
    const all = [
      tx.objectStore('slots').getAllKeys(),
      tx.objectStore('entries').getAllKeys(),
      tx.objectStore('entries').getAll(),
      tx.objectStore('settings').get('current'),
    ];
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    db.close();
    const [slots, keys, values, current] = all.map(({ result }) => result);
    return {
      slots,
      rows: keys.map((/** @type {[string, number]} */ [slot, seq], /** @type {number} */ n) => [
        slot,
        seq,
        values[n],
      ]),
      current: current ?? null,
    };
  });

/**
 * Everything that does not hold together on the disk, in sentences.
 *
 * @param {Disk} disk
 * @returns {string[]}
 */
export function faultsOf({ slots, rows, current }) {
  const faults = [];
  for (const slot of slots) {
    const seqs = rows.filter(([of]) => of === slot).map(([, seq]) => seq);
    if (seqs.length === 0) faults.push(`record ${slot} has no entry`);
    if (seqs.some((seq, n) => seq !== n)) faults.push(`rows of ${slot} have a gap: ${seqs.join(' ')}`);
  }
  for (const [slot, seq] of rows)
    if (!slots.includes(slot)) faults.push(`row ${seq} of ${slot} has no record`);
  if (current !== null && !slots.includes(current))
    faults.push(`the record in use, ${current}, is not there`);
  const ids = rows.map(([, , { id }]) => id);
  for (const id of ids.filter((id, n) => ids.indexOf(id) !== n)) faults.push(`entry ${id} is there twice`);
  return faults;
}

/**
 * Whether what stood there before still stands there unchanged, at its place.
 *
 * @param {Disk} before
 * @param {Disk} now
 */
export function changesBetween(before, now) {
  const placed = new Map(now.rows.map(([slot, seq, entry]) => [`${slot} ${seq}`, wordsOf(entry)]));
  const changed = before.rows.filter(([slot, seq, entry]) => placed.get(`${slot} ${seq}`) !== wordsOf(entry));
  if (changed.length === 0) return [];
  return [`changed or gone: ${changed.map(([slot, seq]) => `${slot} ${seq}`).join(', ')}`];
}
