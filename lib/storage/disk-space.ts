import { StorageError } from './in-time';

const name = 'first-hour-room';
const piece = 1_048_576;

/** Errors with which Chromium says that this site may not have files at all. */
const refusals = ['SecurityError', 'NotAllowedError', 'NotSupportedError', 'TypeError'];

/**
 * Refuses with `full` if the disk cannot take this many bytes. Tested with a temporary file, because on a full disk
 * each failed write to the database does harm, and because browsers report a site's quota, not the free space. Where a
 * site may not have files, nothing is refused.
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
    // Errors of a full disk have three names.
    const { name: why } = error instanceof Error ? error : { name: '' };
    if (!refusals.includes(why)) throw new StorageError('full');
  }
}
