import { deleteDB, openDB } from 'idb';
import { ensureFreeSpace } from './disk-space';

const name = 'first-hour-turn';
/** Free space required, in bytes: the contents of the log are written once more. */
const needed = 4 * 1_048_576;

/** Whether this is Chromium under any name; other browsers keep each database in an SQLite file of its own. */
export const keepsALog = (userAgent: string) => /Chrom(e|ium)\//.test(userAgent);

/**
 * Makes the browser start a new log, by creating and deleting an empty database.
 *
 * Chromium keeps all databases of a site in one LevelDB, which appends each write to its log. On a full disk a write is
 * torn. When the log is reopened, the next write follows the torn one and seems to succeed; reopened once more, the log
 * is found to be corrupt, and the browser deletes it with everything the site ever stored. Deleting a database makes
 * LevelDB move all it holds from the log to a table, and drop the log.
 */
export async function rotateLog() {
  await ensureFreeSpace(needed);
  (await openDB(name, 1)).close();
  await deleteDB(name);
}
