import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { ensureFreeSpace } from './disk-space';
import { faultOf, isClosed } from './faults';
import { inTime, longPatience, StorageError } from './in-time';
import { databaseName, type Stored } from './incident-storage';
import { keepsALog, rotateLog } from './rotate-log';
import { type DbSchema, databaseVersion, migrate } from './schema';

/** Free space required to write one entry, in bytes: several times the longest text. */
const neededForOne = 262_144;

/** Log rotation, reset after a failed write. All connections write to one log: a torn write of one concerns all. */
let rotation: Promise<void> | null = null;
let isRotated = false;
const forgetRotation = () => {
  rotation = null;
  isRotated = false;
};

/**
 * The connection to this browser's database, opened on demand and reopened after it was closed. `onLost` is called when
 * the browser closes it by itself, as it does when it deletes the site's data.
 */
export function createConnection(onLost: () => void) {
  let opened: Promise<IDBPDatabase<DbSchema>> | null = null;
  /** The open connection, once it can be written to without waiting. */
  let ready: IDBPDatabase<DbSchema> | null = null;
  let isBlocked = false;

  const open = async (): Promise<IDBPDatabase<DbSchema>> => {
    const events: OpenDBCallbacks<DbSchema> = {
      // Lets a newer tab upgrade or erase the database; the next use reopens it.
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
      // Closed while opening, as happens while the browser deletes the site's data.
      if (why === 'AbortError') return await current();
      if (why !== 'VersionError') throw error;
      // Written by a newer version: read as far as possible, never downgraded.
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
  /** Rotates the log and checks free space, so a write neither follows a torn one nor tears. */
  const ensureWritable = async (more: number) => {
    rotation ??= rotateLog();
    rotation.catch(forgetRotation);
    // If rotation is slow, the next attempt waits for the same one.
    await inTime(rotation, () => 'failed');
    await inTime(ensureFreeSpace(neededForOne + more), () => 'failed', longPatience);
  };
  const toWrite = async (more: number) => {
    const db = await toRead();
    const connection = opened;
    if (db.version > databaseVersion) throw new StorageError('newer');
    if (keepsALog(navigator.userAgent)) await ensureWritable(more);
    isRotated = true;
    // The connection may have been closed meanwhile.
    if (connection && opened === connection) ready = db;
    return db;
  };

  /** Another tab may block the database for ever. */
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
    /** Runs `work` with the database, which may be of a newer version. Never throws. */
    read: <Value>(work: (db: IDBPDatabase<DbSchema>) => Promise<Value>) =>
      attempt(async () => answered(work(await toRead()))),
    /** Runs `work` with a database of this version if the disk has room for an entry and `more` bytes. Never throws. */
    write: <Value>(work: (db: IDBPDatabase<DbSchema>) => Promise<Value>, more = 0) =>
      attempt(async () => answered(work(await toWrite(more)))),
    /** Runs `work` with our connection closed. Never throws. */
    apart: <Value>(work: () => Promise<Value>) =>
      attempt(async () => {
        (await (opened && inTime(opened, why).catch(() => null)))?.close();
        forget();
        forgetRotation();
        return work();
      }),
    /** Runs `work` synchronously, or not at all. */
    atOnce(work: (db: IDBPDatabase<DbSchema>) => void) {
      try {
        if (ready && isRotated) work(ready);
      } catch {
        // The connection was closed in between.
      }
    },
  };
}
