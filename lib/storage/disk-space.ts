import { StorageError } from './faults';

const name = 'first-hour-room';
const piece = 1_048_576;

/** What Chromium says where this site may have no files at all. */
const refusals = ['SecurityError', 'NotAllowedError', 'NotSupportedError', 'TypeError'];

/**
 * Refuses with `full` where the disk does not take so many bytes. It is tried with a file that is thrown
 * away at once: on a full disk each try in the database does harm. Browsers say what a site may fill, not
 * what is free. Where a site can have no files, nothing is refused.
 */
export async function ensureFreeSpace(bytes: number): Promise<void> {
  if (!navigator.storage?.getDirectory) return;
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(name, { create: true });
    if (!('createWritable' in file)) return;
    const writable = await file.createWritable();
    for (let left = bytes; left > 0; left -= piece)
      await writable.write(new Uint8Array(Math.min(left, piece)));
    await writable.abort();
  } catch (error) {
    // A full disk has three names.
    const { name: why } = error instanceof Error ? error : { name: '' };
    if (!refusals.includes(why)) throw new StorageError('full');
  }
}
