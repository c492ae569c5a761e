import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '@/lib/incident/entry';
import { type IncidentRecord, recordVersion } from '@/lib/incident/record';
import {
  databaseName,
  type IncidentStorage,
  type Shelf,
  type StorageFault,
  type Stored,
} from './incident-storage';
import { turnTheLog } from './turn-the-log';

interface Rooms extends DBSchema {
  slots: { key: string; value: { slot: string; id: string; format: 'first-hour-record'; version: number } };
  /** One row an entry, so that a tap costs the same however long the record is. */
  entries: { key: [slot: string, seq: number]; value: Entry };
  settings: { key: string; value: string };
}

const slotOf = (slot: string, id: string) => ({
  slot,
  id,
  format: 'first-hour-record' as const,
  version: recordVersion,
});
const rangeOf = (slot: string) => IDBKeyRange.bound([slot, 0], [slot, Number.MAX_SAFE_INTEGER]);

const isSame = (stored: Entry | undefined, entry: Entry) => JSON.stringify(stored) === JSON.stringify(entry);

/** How long a browser may take to open its database, in milliseconds; some never answer. */
const patience = 5_000;

const refusalAfter = (wait: number) =>
  new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new DOMException('no answer', 'InvalidStateError')), wait);
  });

/** The records on this device, in IndexedDB. */
export function openIndexedDb(): IncidentStorage {
  let opened: Promise<IDBPDatabase<Rooms>> | null = null;
  /** Whether no write can have broken off in the browser's log since it was begun. */
  let turned = false;

  const database = () => {
    opened ??= openDB<Rooms>(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('slots', { keyPath: 'slot' });
        db.createObjectStore('entries');
        db.createObjectStore('settings');
      },
      // Let a newer tab upgrade or erase; the next use opens it again.
      blocking: (_current, _blocked, event) => close(event.target as IDBDatabase),
      terminated: () => {
        close(null);
        turned = false;
      },
    });
    opened.catch(() => close(null));
    return Promise.race([opened, refusalAfter(patience)]);
  };
  const close = (db: IDBDatabase | null) => {
    db?.close();
    opened = null;
  };

  /** The database to write in, behind nothing that broke off. */
  const toWrite = async () => {
    if (!turned) await Promise.race([turnTheLog(), refusalAfter(patience)]);
    turned = true;
    return database();
  };
  const attemptToWrite = async <Value>(work: () => Promise<Value>) => {
    const stored = await attempt(work);
    if (!stored.ok && stored.fault !== 'overtaken') turned = false;
    return stored;
  };

  return {
    load: () =>
      attempt(async () => {
        const tx = (await database()).transaction(['slots', 'entries', 'settings']);
        const slots: Shelf['slots'] = [];
        for (const { slot, ...head } of await tx.objectStore('slots').getAll()) {
          const entries = await tx.objectStore('entries').getAll(rangeOf(slot));
          slots.push({ slot, raw: { ...head, entries } });
        }
        return { slots, current: (await tx.objectStore('settings').get('current')) ?? null };
      }),

    append: (slot, recordId, seq, entry) =>
      attemptToWrite(async () => {
        const db = await toWrite();
        const tx = db.transaction(['slots', 'entries', 'settings'], 'readwrite', { durability: 'strict' });
        const entries = tx.objectStore('entries');
        // A write that was refused may have landed all the same.
        if (isSame(await entries.get([slot, seq]), entry)) return null;
        // Without the row before it, the record was erased or another tab wrote in between.
        if (seq > 0 && (await entries.getKey([slot, seq - 1])) === undefined) {
          throw new DOMException('no row before', 'ConstraintError');
        }
        // One refused request aborts the whole transaction; its own promise must not go unheard.
        await Promise.all([
          ...(seq === 0 ? [tx.objectStore('slots').add(slotOf(slot, recordId))] : []),
          tx.objectStore('settings').put(slot, 'current'),
          entries.add(entry, [slot, seq]),
          tx.done,
        ]);
        const back = await db.get('entries', [slot, seq]);
        if (!isSame(back, entry)) throw new Error('read back differs');
        return null;
      }),

    add: (slot, record: IncidentRecord) =>
      attemptToWrite(async () => {
        const tx = (await toWrite()).transaction(['slots', 'entries'], 'readwrite', {
          durability: 'strict',
        });
        await Promise.all([
          tx.objectStore('slots').add(slotOf(slot, record.id)),
          ...record.entries.map((entry, seq) => tx.objectStore('entries').add(entry, [slot, seq])),
          tx.done,
        ]);
        return null;
      }),

    choose: (slot) =>
      attemptToWrite(async () => {
        const db = await toWrite();
        await (slot ? db.put('settings', slot, 'current') : db.delete('settings', 'current'));
        return null;
      }),

    erase: () =>
      attempt(async () => {
        (await opened)?.close();
        opened = null;
        await deleteDB(databaseName);
        const left = (await indexedDB.databases?.()) ?? [];
        if (left.some(({ name }) => name === databaseName)) throw new Error('the database is still there');
        return null;
      }),
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  ConstraintError: 'overtaken',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  ReferenceError: 'unavailable',
  NotFoundError: 'unavailable',
};

function faultOf(error: unknown): StorageFault {
  return faults[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'failed';
}
