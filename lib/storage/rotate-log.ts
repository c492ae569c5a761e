import { deleteDB, openDB } from 'idb';
import { ensureFreeSpace } from './disk-space';

const name = 'first-hour-turn';
/** Free room that it may need, in bytes: what the log holds is written once more. */
const needed = 4 * 1_048_576;

/** Whether this is Chromium, whatever it is called; others keep each database in a file of its own, in SQLite. */
export const keepsALog = (userAgent: string) => /Chrom(e|ium)\//.test(userAgent);

/**
 * Makes the browser begin a new log for what is written, by making and deleting an empty database.
 *
 * Chromium keeps all databases of a site in one LevelDB, whose log takes each write at its end. On a
 * full disk a write breaks off half way. When the log is opened again, the next write goes behind
 * that half, and seems to succeed; but opened once more, the log is then found to be broken, and the
 * browser deletes it with everything the site ever stored. Deleting a database makes LevelDB move all it
 * holds from the log to a table, and drop the log.
 */
export async function rotateLog() {
  await ensureFreeSpace(needed);
  (await openDB(name, 1)).close();
  await deleteDB(name);
}
