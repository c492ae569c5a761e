import type { Entry } from '@/lib/incident/entry';
import { asWritten } from '@/lib/incident/newer';
import { recordVersion } from '@/lib/incident/record';
import { createConnection } from './connection';
import { eraseAll } from './erase-all';
import { Refused } from './faults';
import type { IncidentStorage, Shelf } from './incident-storage';

const slotOf = (slot: string, id: string) => ({
  slot,
  id,
  format: 'first-hour-record' as const,
  version: recordVersion,
});
const rangeOf = (slot: string) => IDBKeyRange.bound([slot, 0], [slot, Number.MAX_SAFE_INTEGER]);
const isSame = (stored: unknown, written: object) => JSON.stringify(stored) === JSON.stringify(written);
const strict = { durability: 'strict' } as const;

/** The records on this device, in IndexedDB. `onLost` is called where the browser let go of them by itself. */
export function openIndexedDb(onLost: () => void = () => {}): IncidentStorage {
  const { read, write, apart } = createConnection(onLost);
  return {
    load: () =>
      read(async (db) => {
        const tx = db.transaction(['slots', 'entries', 'settings', 'labels']);
        const slots: Shelf['slots'] = [];
        for (const { slot, ...head } of await tx.objectStore('slots').getAll()) {
          const rows = tx.objectStore('entries');
          const [keys, values, label] = await Promise.all([
            rows.getAllKeys(rangeOf(slot)),
            rows.getAll(rangeOf(slot)),
            tx.objectStore('labels').get(slot),
          ]);
          // A row that is missing leaves a hole, which the door of records finds.
          const entries: unknown[] = [];
          for (const [i, [, seq]] of keys.entries()) entries[seq] = values[i];
          slots.push({ slot, raw: { ...head, entries }, label });
        }
        return { slots, current: (await tx.objectStore('settings').get('current')) ?? null };
      }),

    append: (slot, recordId, seq, entry) =>
      write(async (db) => {
        const written = asWritten(entry) as Entry;
        const tx = db.transaction(['slots', 'entries', 'settings'], 'readwrite', strict);
        const entries = tx.objectStore('entries');
        const settings = tx.objectStore('settings');
        const [there, before, kept, current] = await Promise.all([
          entries.get([slot, seq]),
          seq > 0 ? entries.getKey([slot, seq - 1]) : undefined,
          tx.objectStore('slots').getKey(slot),
          settings.get('current'),
        ]);
        // A write that was refused may have landed all the same.
        if (isSame(there, written)) return null;
        // Nothing of the record is left where it was erased or the browser cleared it.
        if (seq > 0 && kept === undefined) throw new Refused('gone');
        if (there || (seq > 0 && before === undefined)) throw new Refused('overtaken');
        // One refused request aborts the whole transaction; its own promise must not go unheard.
        await Promise.all([
          ...(seq === 0 ? [tx.objectStore('slots').add(slotOf(slot, recordId))] : []),
          ...(current === slot ? [] : [settings.put(slot, 'current')]),
          entries.add(written, [slot, seq]),
          tx.done,
        ]);
        const back = await db.get('entries', [slot, seq]);
        if (!isSame(back, written)) throw new Refused('failed');
        return null;
      }),

    add: (slot, record) =>
      write(async (db) => {
        const tx = db.transaction(['slots', 'entries'], 'readwrite', strict);
        await Promise.all([
          tx.objectStore('slots').add(slotOf(slot, record.id)),
          ...record.entries.map((entry, seq) =>
            tx.objectStore('entries').add(asWritten(entry) as Entry, [slot, seq]),
          ),
          tx.done,
        ]);
        const back = await db.count('entries', rangeOf(slot));
        if (back !== record.entries.length) throw new Refused('failed');
        return null;
      }),

    choose: (slot) =>
      write(async (db) => {
        await (slot ? db.put('settings', slot, 'current') : db.delete('settings', 'current'));
        return null;
      }),

    label: (slot, change) =>
      write(async (db) => {
        const tx = db.transaction(['slots', 'labels'], 'readwrite', strict);
        const labels = tx.objectStore('labels');
        const [kept, label] = await Promise.all([tx.objectStore('slots').getKey(slot), labels.get(slot)]);
        if (kept === undefined) throw new Refused('gone');
        await Promise.all([labels.put({ ...label, ...change }, slot), tx.done]);
        return null;
      }),

    eraseOne: (slot) =>
      write(async (db) => {
        const tx = db.transaction(['slots', 'entries', 'settings', 'labels'], 'readwrite', strict);
        const settings = tx.objectStore('settings');
        await Promise.all([
          tx.objectStore('slots').delete(slot),
          tx.objectStore('entries').delete(rangeOf(slot)),
          tx.objectStore('labels').delete(slot),
          settings.get('current').then((current) => (current === slot ? settings.delete('current') : null)),
          tx.done,
        ]);
        const left = await Promise.all([
          db.count('slots', slot),
          db.count('entries', rangeOf(slot)),
          db.count('labels', slot),
        ]);
        if (left.some((count) => count > 0)) throw new Refused('failed');
        return null;
      }),

    erase: () => apart(eraseAll),
  };
}
