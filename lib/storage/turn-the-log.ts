import { deleteDB, openDB } from 'idb';
import { faultOf, inTime, Refused } from './faults';

const name = 'first-hour-turn';

/**
 * Makes the browser begin a new log for what is written, by making and deleting an empty database.
 *
 * Chromium keeps all databases of a site in one LevelDB, whose log takes each write at its end. On a
 * full disk a write breaks off half way. When the log is opened again, the next write goes behind
 * that half, and seems to succeed; but opened once more, the log is then found to be broken, and the
 * browser deletes it with everything the site ever stored. Deleting a database makes LevelDB move all it
 * holds from the log to a table, and drop the log.
 */
export async function turnTheLog() {
  if (!(await hasRoom())) throw new Refused('full');
  try {
    await inTime(turn(), () => 'unavailable');
  } catch (error) {
    // Other browsers have other logs: what else can go wrong here must not hinder a write.
    if (faultOf(error) === 'full') throw error;
  }
}

async function turn() {
  (await openDB(name, 1)).close();
  await deleteDB(name);
}

/** Free room that turning the log may need, in bytes. */
const needed = 4 * 1_048_576;

/**
 * Whether the disk takes so much, tried with a file that is thrown away at once: on a full disk each try
 * in the database would do harm. Browsers say what a site may fill, not what is free.
 */
async function hasRoom(): Promise<boolean> {
  const folder = await inTime(
    Promise.resolve(navigator.storage?.getDirectory?.()),
    () => 'unavailable',
  ).catch(() => null);
  if (!folder || !('createWritable' in FileSystemFileHandle.prototype)) return true;
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(new Uint8Array(needed));
    await writable.abort();
    return true;
  } catch (error) {
    // What else can go wrong with files says nothing of the disk.
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  } finally {
    await folder.removeEntry(name).catch(() => {});
  }
}
