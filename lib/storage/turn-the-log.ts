import { deleteDB, openDB } from 'idb';
import { Refused } from './faults';

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
  (await openDB(name, 1)).close();
  await deleteDB(name);
}

/** Free room that turning the log may need, in bytes. */
const needed = 4 * 1_048_576;

/** What a browser says that lets this site have no files at all. */
const refusals = ['SecurityError', 'NotAllowedError', 'NotSupportedError', 'TypeError'];
/** What Safari says of that in private windows. Chromium calls a full disk so. */
const refusalsOfSafari = ['UnknownError', 'NotFoundError'];
const isSafari = () => 'GestureEvent' in globalThis;

/**
 * Whether the disk takes so much, tried with a file that is thrown away at once: on a full disk each try
 * in the database would do harm. Browsers say what a site may fill, not what is free.
 */
async function hasRoom(): Promise<boolean> {
  if (!navigator.storage?.getDirectory) return true;
  let folder: FileSystemDirectoryHandle | null = null;
  try {
    folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    if (!('createWritable' in file)) return true;
    const writable = await file.createWritable();
    await writable.write(new Uint8Array(needed));
    await writable.abort();
    return true;
  } catch (error) {
    // A full disk has many names, in Chromium alone three.
    const { name: why } = error instanceof Error ? error : { name: '' };
    return refusals.includes(why) || (isSafari() && refusalsOfSafari.includes(why));
  } finally {
    await folder?.removeEntry(name).catch(() => {});
  }
}
