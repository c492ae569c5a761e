import type { IDBPDatabase } from 'idb';
import { asWritten } from '@/lib/incident/as-written';
import type { Entry } from '@/lib/incident/entry';
import { type IncidentRecord, recordVersion } from '@/lib/incident/record';
import { createConnection } from './connection';
import { eraseAll } from './erase-all';
import { StorageError } from './in-time';
import type { IncidentStorage, Shelf } from './incident-storage';
import { forgetOpened, lastOpened, noteOpened } from './last-opened';
import type { DbSchema } from './schema';

const slotOf = (slot: string, id: string) => ({
  slot,
  id,
  format: 'first-hour-record' as const,
  version: recordVersion,
});
const rangeOf = (slot: string, from = 0) => IDBKeyRange.bound([slot, from], [slot, Number.MAX_SAFE_INTEGER]);
const isSame = (stored: unknown, written: object) => JSON.stringify(stored) === JSON.stringify(written);
/** Space that a whole record may need, in bytes: two for each character, once in the log and once in a table. */
const roomFor = (record: IncidentRecord) => 4 * JSON.stringify(record).length;
const strict = { durability: 'strict' } as const;

/**
 * The results of all requests of a transaction, once it has ended. It is committed at once, not after the last result:
 * Safari keeps a page that was left, and a transaction still waiting in it blocks every other page.
 */
async function asked<const Requests extends readonly unknown[]>(
  tx: { commit?(): void; done: Promise<void> },
  requests: Requests,
): Promise<{ -readonly [N in keyof Requests]: Awaited<Requests[N]> }> {
  tx.commit?.();
  // One refused request aborts the whole transaction, whose own promise must be handled too.
  const [answers] = await Promise.all([Promise.all(requests), tx.done]);
  return answers as { -readonly [N in keyof Requests]: Awaited<Requests[N]> };
}

/**
 * Adds entries, and makes their slot the one in use if that is asked for, all or nothing. What is begun beside that is a
 * check-up, and the one in hand from then on.
 */
async function send(
  db: IDBPDatabase<DbSchema>,
  slot: string,
  recordId: string,
  seq: number,
  entries: readonly Entry[],
  choosesIt: boolean,
  isBeside: boolean,
) {
  const tx = db.transaction(['slots', 'entries', 'settings'], 'readwrite', strict);
  await asked(tx, [
    seq === 0 ? tx.objectStore('slots').add(slotOf(slot, recordId)) : undefined,
    choosesIt ? tx.objectStore('settings').put(slot, 'current') : undefined,
    isBeside && seq === 0 ? tx.objectStore('settings').put(slot, 'check-up') : undefined,
    ...entries.map((entry, i) => tx.objectStore('entries').add(asWritten(entry) as Entry, [slot, seq + i])),
  ]);
}

async function clear(db: IDBPDatabase<DbSchema>, slot: string) {
  const tx = db.transaction(['slots', 'entries', 'labels'], 'readwrite', strict);
  await asked(tx, [
    tx.objectStore('slots').delete(slot),
    tx.objectStore('entries').delete(rangeOf(slot)),
    tx.objectStore('labels').delete(slot),
  ]);
}

/** The records on this device, in IndexedDB. `onLost` is called when the browser closes the database by itself. */
export function openIndexedDb(onLost: () => void = () => {}): IncidentStorage {
  const { read, write, apart, atOnce } = createConnection(onLost);
  /** Per slot, the number of entries sent to the disk and not confirmed yet. */
  const sent = new Map<string, number>();
  /** Noted once by reading: a later reading may meet an erasing in another tab. */
  let isNoted = false;
  return {
    load: () =>
      read(async (db) => {
        const tx = db.transaction(['slots', 'entries', 'settings', 'labels']);
        const [heads, keys, values, labelled, labels, current] = await asked(tx, [
          tx.objectStore('slots').getAll(),
          tx.objectStore('entries').getAllKeys(),
          tx.objectStore('entries').getAll(),
          tx.objectStore('labels').getAllKeys(),
          tx.objectStore('labels').getAll(),
          tx.objectStore('settings').get('current'),
        ]);
        // A missing row leaves a hole, which reading the record finds.
        const rows = new Map<string, unknown[]>(heads.map(({ slot }) => [slot, []]));
        for (const [i, [slot, seq]] of keys.entries()) {
          const entries = rows.get(slot);
          if (entries) entries[seq] = values[i];
        }
        const slots: Shelf['slots'] = heads.map(({ slot, ...head }) => ({
          slot,
          raw: { ...head, entries: rows.get(slot) },
          label: labels[labelled.indexOf(slot)],
        }));
        if (slots.length === 0) return { slots, current: null, clearedSince: lastOpened() };
        if (!isNoted) noteOpened();
        isNoted = true;
        return { slots, current: current ?? null };
      }),

    append: (slot, recordId, seq, entries, isBeside = false) =>
      write(async (db) => {
        const isThere = (rows: readonly unknown[]) =>
          entries.every((entry, i) => isSame(rows[i], asWritten(entry)));
        const look = async () => {
          const tx = db.transaction(['slots', 'entries', 'settings']);
          return asked(tx, [
            tx.objectStore('entries').getAll(rangeOf(slot, seq), entries.length),
            seq > 0 ? tx.objectStore('entries').getKey([slot, seq - 1]) : undefined,
            tx.objectStore('slots').getKey(slot),
            tx.objectStore('settings').get('current'),
          ]);
        };
        const [there, before, kept, current] = await look();
        // A write that was refused may have been stored all the same.
        if (kept !== undefined && isThere(there)) return null;
        // The record was erased, or the browser cleared it.
        if (seq > 0 && kept === undefined) throw new StorageError('gone');
        if (there.length > 0 || (seq > 0 && before === undefined)) throw new StorageError('overtaken');
        sent.set(slot, seq + entries.length);
        await send(db, slot, recordId, seq, entries, !isBeside && current !== slot, isBeside);
        const [back, , still] = await look();
        // Erased at this very moment.
        if (still === undefined) {
          await clear(db, slot);
          throw new StorageError('gone');
        }
        if (!isThere(back)) throw new StorageError('failed');
        if (seq === 0) noteOpened();
        return null;
      }).finally(() => sent.delete(slot)),

    sendOff: (slot, recordId, seq, entries, isBeside = false) =>
      atOnce((db) => {
        // Sending everything again, all or nothing, would be refused for what was sent already.
        const from = Math.max(0, (sent.get(slot) ?? 0) - seq);
        const rest = entries.slice(from);
        if (rest.length > 0)
          void send(db, slot, recordId, seq + from, rest, !isBeside, isBeside).catch(() => {});
      }),

    add: (slot, record) =>
      write(async (db) => {
        const tx = db.transaction(['slots', 'entries'], 'readwrite', strict);
        await asked(tx, [
          tx.objectStore('slots').add(slotOf(slot, record.id)),
          ...record.entries.map((entry, seq) =>
            tx.objectStore('entries').add(asWritten(entry) as Entry, [slot, seq]),
          ),
        ]);
        const look = db.transaction('entries');
        const [back] = await asked(look, [look.store.getAll(rangeOf(slot))]);
        const isWhole = record.entries.every((entry, seq) => isSame(back[seq], asWritten(entry)));
        if (!isWhole || back.length !== record.entries.length) throw new StorageError('failed');
        noteOpened();
        return null;
      }, roomFor(record)),

    choose: (slot) =>
      write(async (db) => {
        const tx = db.transaction('settings', 'readwrite');
        await asked(tx, [slot ? tx.store.put(slot, 'current') : tx.store.delete('current')]);
        return null;
      }),

    label: (slot, change) =>
      write(async (db) => {
        const look = () => {
          const tx = db.transaction(['slots', 'labels']);
          return asked(tx, [tx.objectStore('slots').getKey(slot), tx.objectStore('labels').get(slot)]);
        };
        const [kept, label] = await look();
        if (kept === undefined) throw new StorageError('gone');
        const tx = db.transaction('labels', 'readwrite', strict);
        await asked(tx, [tx.store.put({ ...label, ...change }, slot)]);
        const [still] = await look();
        if (still === undefined) {
          await clear(db, slot);
          throw new StorageError('gone');
        }
        return null;
      }),

    eraseOne: (slot) =>
      write(async (db) => {
        await clear(db, slot);
        const tx = db.transaction(['slots', 'entries', 'settings', 'labels']);
        const [others, slots, entries, labels, current, checkUp] = await asked(tx, [
          tx.objectStore('slots').count(),
          tx.objectStore('slots').count(slot),
          tx.objectStore('entries').count(rangeOf(slot)),
          tx.objectStore('labels').count(slot),
          tx.objectStore('settings').get('current'),
          tx.objectStore('settings').get('check-up'),
        ]);
        if (slots + entries + labels > 0) throw new StorageError('failed');
        if (others === 0) forgetOpened();
        if (current === slot || checkUp === slot) {
          const tx = db.transaction('settings', 'readwrite', strict);
          await asked(tx, [
            current === slot ? tx.store.delete('current') : undefined,
            checkUp === slot ? tx.store.delete('check-up') : undefined,
          ]);
        }
        return null;
      }),

    erase: () => apart(eraseAll),
  };
}
