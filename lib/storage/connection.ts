import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { ensureFreeSpace } from './disk-space';
import { faultOf, inTime, isClosed, longPatience, StorageError } from './faults';
import { databaseName, type Stored } from './incident-storage';
import { keepsALog, rotateLog } from './rotate-log';
import { type DbSchema, databaseVersion, migrate } from './schema';

/** Free room that a write of one entry may need, in bytes: the longest words a few times over. */
const neededForOne = 262_144;

/**
 * The connection to the database of this browser: opened when it is needed, and again after it was closed
 * under us. `onLost` is called where the browser closed it by itself, as it does when it deletes what a site keeps.
 */
export function createConnection(onLost: () => void) {
  let opened: Promise<IDBPDatabase<DbSchema>> | null = null;
  /** The same, as soon as it can be written to without waiting. */
  let ready: IDBPDatabase<DbSchema> | null = null;
  let isBlocked = false;
  /** The rotation of the browser's log, since which no write can have broken off in it. */
  let rotation: Promise<void> | null = null;
  let isRotated = false;
  const forgetRotation = () => {
    rotation = null;
    isRotated = false;
  };

  const open = async (): Promise<IDBPDatabase<DbSchema>> => {
    const events: OpenDBCallbacks<DbSchema> = {
      // Let a newer tab upgrade or erase; the next use opens it again.
      blocking: (_current, _blocked, event) => forget(event.target as IDBDatabase),
      terminated: () => {
        forget();
        forgetRotation();
        onLost();
      },
    };
    const blocked = () => {
      isBlocked = true;
    };
    const current = () =>
      openDB<DbSchema>(databaseName, databaseVersion, { ...events, upgrade: migrate, blocked });
    try {
      return await current();
    } catch (error) {
      const why = error instanceof DOMException ? error.name : '';
      // Closed while it was being opened, as happens while the browser deletes what a site keeps.
      if (why === 'AbortError') return await current();
      if (why !== 'VersionError') throw error;
      // Written by a newer version: that is read as far as it can be, and never downgraded.
      return await openDB<DbSchema>(databaseName, undefined, events);
    } finally {
      isBlocked = false;
    }
  };
  const forget = (db?: IDBDatabase) => {
    db?.close();
    opened = null;
    ready = null;
  };
  const why = () => (isBlocked ? 'blocked' : 'failed');

  const toRead = () => {
    opened ??= open();
    const mine = opened;
    mine.catch(() => opened === mine && forget());
    return inTime(mine, why);
  };
  /** Sees to it that a write goes behind nothing that broke off, and will hardly break off itself. */
  const ensureWritable = async (more: number) => {
    rotation ??= rotateLog();
    rotation.catch(forgetRotation);
    // Where that is slow, the next try waits for the same.
    await inTime(rotation, () => 'failed');
    await inTime(ensureFreeSpace(neededForOne + more), () => 'failed', longPatience);
  };
  const toWrite = async (more: number) => {
    const db = await toRead();
    const connection = opened;
    if (db.version > databaseVersion) throw new StorageError('newer');
    if (keepsALog(navigator.userAgent)) await ensureWritable(more);
    isRotated = true;
    // It may have been closed meanwhile.
    if (connection && opened === connection) ready = db;
    return db;
  };

  /** Some other tab may hold on to the records for ever. */
  const answered = <Value>(work: Promise<Value>) => inTime(work, () => 'failed', longPatience);

  const attempt = async <Value>(work: () => Promise<Value>): Promise<Stored<Value>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (isClosed(error)) forget();
      const fault = faultOf(error);
      if (isRotated && (fault === 'full' || fault === 'failed')) forgetRotation();
      return { ok: false, fault };
    }
  };

  return {
    /** Does `work` with the database, which may be of a newer version. Never throws. */
    read: <Value>(work: (db: IDBPDatabase<DbSchema>) => Promise<Value>) =>
      attempt(async () => answered(work(await toRead()))),
    /** Does `work` with a database of this version, if the disk takes an entry and so many bytes more. Never throws. */
    write: <Value>(work: (db: IDBPDatabase<DbSchema>) => Promise<Value>, more = 0) =>
      attempt(async () => answered(work(await toWrite(more)))),
    /** Does `work` without a connection of ours in its way. Never throws. */
    apart: <Value>(work: () => Promise<Value>) =>
      attempt(async () => {
        (await (opened && inTime(opened, why).catch(() => null)))?.close();
        forget();
        forgetRotation();
        return work();
      }),
    /** Does `work` in this very moment, or not at all. */
    atOnce(work: (db: IDBPDatabase<DbSchema>) => void) {
      try {
        if (ready && isRotated) work(ready);
      } catch {
        // It was closed in between.
      }
    },
  };
}
