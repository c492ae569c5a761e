import { deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Entry } from '@/lib/incident/entry';
import { asWritten } from '@/lib/incident/newer';
import { type IncidentRecord, recordVersion } from '@/lib/incident/record';
import {
  databaseName,
  type IncidentStorage,
  type Shelf,
  type StorageFault,
  type Stored,
} from './incident-storage';
import { databaseVersion, migrate, type Rooms } from './rooms';

const slotOf = (slot: string, id: string) => ({
  slot,
  id,
  format: 'first-hour-record' as const,
  version: recordVersion,
});
const rangeOf = (slot: string) => IDBKeyRange.bound([slot, 0], [slot, Number.MAX_SAFE_INTEGER]);

/** How long a browser may take to open its database, in milliseconds; some never answer. */
const patience = 5_000;

const refusalAfter = (wait: number, why: () => StorageFault) =>
  new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new Refused(why())), wait);
  });

/** A refusal of our own, beside those that browsers have names for. */
class Refused extends Error {
  constructor(readonly fault: StorageFault) {
    super(fault);
  }
}

/** The records on this device, in IndexedDB. */
export function openIndexedDb(): IncidentStorage {
  let opened: Promise<IDBPDatabase<Rooms>> | null = null;
  let isBlocked = false;

  const open = async (): Promise<IDBPDatabase<Rooms>> => {
    const events: OpenDBCallbacks<Rooms> = {
      // Let a newer tab upgrade or erase; the next use opens it again.
      blocking: (_current, _blocked, event) => close(event.target as IDBDatabase),
      terminated: () => close(null),
    };
    try {
      return await openDB<Rooms>(databaseName, databaseVersion, {
        ...events,
        upgrade: migrate,
        blocked: () => {
          isBlocked = true;
        },
      });
    } catch (error) {
      // Written by a newer version: that is read as far as it can be, and never downgraded.
      if (error instanceof DOMException && error.name === 'VersionError')
        return await openDB<Rooms>(databaseName, undefined, events);
      throw error;
    } finally {
      isBlocked = false;
    }
  };
  const database = () => {
    opened ??= open();
    opened.catch(() => close(null));
    return Promise.race([opened, refusalAfter(patience, () => (isBlocked ? 'blocked' : 'unavailable'))]);
  };
  const toWrite = async () => {
    const db = await database();
    if (db.version > databaseVersion) throw new Refused('newer');
    return db;
  };
  const close = (db: IDBDatabase | null) => {
    db?.close();
    opened = null;
  };

  return {
    load: () =>
      attempt(async () => {
        const tx = (await database()).transaction(['slots', 'entries', 'settings']);
        const slots: Shelf['slots'] = [];
        for (const { slot, ...head } of await tx.objectStore('slots').getAll()) {
          const rows = tx.objectStore('entries');
          const [keys, values] = await Promise.all([
            rows.getAllKeys(rangeOf(slot)),
            rows.getAll(rangeOf(slot)),
          ]);
          // A row that is missing leaves a hole, which the door of records finds.
          const entries: unknown[] = [];
          for (const [i, [, seq]] of keys.entries()) entries[seq] = values[i];
          slots.push({ slot, raw: { ...head, entries } });
        }
        return { slots, current: (await tx.objectStore('settings').get('current')) ?? null };
      }),

    append: (slot, recordId, seq, entry) =>
      attempt(async () => {
        const db = await toWrite();
        const tx = db.transaction(['slots', 'entries', 'settings'], 'readwrite', { durability: 'strict' });
        const entries = tx.objectStore('entries');
        if (seq > 0 && (await entries.getKey([slot, seq - 1])) === undefined) {
          // Nothing of the record is left where it was erased or the browser cleared it.
          const isThere = (await tx.objectStore('slots').getKey(slot)) !== undefined;
          throw new Refused(isThere ? 'overtaken' : 'gone');
        }
        // One refused request aborts the whole transaction; its own promise must not go unheard.
        await Promise.all([
          ...(seq === 0 ? [tx.objectStore('slots').add(slotOf(slot, recordId))] : []),
          tx.objectStore('settings').put(slot, 'current'),
          entries.add(entry, [slot, seq]),
          tx.done,
        ]);
        const back = await db.get('entries', [slot, seq]);
        if (JSON.stringify(back) !== JSON.stringify(entry)) throw new Error('read back differs');
        return null;
      }),

    add: (slot, record: IncidentRecord) =>
      attempt(async () => {
        const db = await toWrite();
        const tx = db.transaction(['slots', 'entries'], 'readwrite', { durability: 'strict' });
        await Promise.all([
          tx.objectStore('slots').add(slotOf(slot, record.id)),
          ...record.entries.map((entry, seq) =>
            tx.objectStore('entries').add(asWritten(entry) as Entry, [slot, seq]),
          ),
          tx.done,
        ]);
        const back = await db.count('entries', rangeOf(slot));
        if (back !== record.entries.length) throw new Error('read back differs');
        return null;
      }),

    choose: (slot) =>
      attempt(async () => {
        const db = await toWrite();
        await (slot ? db.put('settings', slot, 'current') : db.delete('settings', 'current'));
        return null;
      }),

    erase: () =>
      attempt(async () => {
        (await opened)?.close();
        opened = null;
        await Promise.race([
          deleteDB(databaseName, {
            blocked: () => {
              isBlocked = true;
            },
          }),
          refusalAfter(patience, () => (isBlocked ? 'blocked' : 'failed')),
        ]);
        const left = (await indexedDB.databases?.()) ?? [];
        if (left.some(({ name }) => name === databaseName)) throw new Error('the database is still there');
        return null;
      }),
  };

  /** What is closed under us is opened again by the next use. */
  async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (isClosed(error)) close(null);
      return { ok: false, fault: faultOf(error) };
    }
  }
}

/** A connection that the browser has let go of; `UnknownError` is what WebKit says of it. */
const isClosed = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);

const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  ConstraintError: 'overtaken',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  ReferenceError: 'unavailable',
  NotFoundError: 'failed',
};

function faultOf(error: unknown): StorageFault {
  if (error instanceof Refused) return error.fault;
  return faults[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'failed';
}
