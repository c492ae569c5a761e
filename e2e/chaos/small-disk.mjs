// @ts-check
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { atTheEnd, temporaryFolder } from '../../lib/seal/cleanup.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/**
 * @typedef {object} SmallDisk
 * @property {string} sentence what it is
 * @property {{ path: string, remove: () => void }} profile a folder for the browser; removing it takes the disk away
 * @property {(page: Page) => Promise<void>} fill to the brim
 * @property {(page?: Page) => Promise<void>} free makes room again
 */

/** A disk that can be filled: a small file system in memory, or, where none can be mounted, a quota of one byte. */
export function openSmallDisk() {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder.path]);
  return mounted.status === 0 ? tmpfsIn(folder) : quotaIn(folder);
}

/** @param {ReturnType<typeof temporaryFolder>} folder @returns {SmallDisk} */
function tmpfsIn(folder) {
  const unmount = atTheEnd(() => {
    // Lazily, should a process that was just killed still be going.
    if (spawnSync('umount', [folder.path]).status !== 0) spawnSync('umount', ['-l', folder.path]);
  });
  const [path, filler] = [join(folder.path, 'profile'), join(folder.path, 'filler')];
  mkdirSync(path);
  const remove = () => {
    unmount();
    folder.remove();
  };
  return {
    sentence: 'The profile is on a file system of 96 MB in memory, which is filled to the brim.',
    profile: { path, remove },
    async fill() {
      const file = openSync(filler, 'a');
      for (let size = 1_048_576; size >= 1; size = Math.floor(size / 16)) {
        while (takes(file, size)) {}
      }
      closeSync(file);
    },
    async free() {
      rmSync(filler, { force: true });
    },
  };
}

/** @param {number} file @param {number} size @returns {boolean} whether there was room */
function takes(file, size) {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}

/** @param {ReturnType<typeof temporaryFolder>} folder @returns {SmallDisk} */
function quotaIn(folder) {
  /** @param {Page} page @param {number} [quotaSize] */
  const override = async (page, quotaSize) => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
    // The override ends with its session, so that stays open as long as the page does.
  };
  return {
    sentence:
      'No file system can be mounted here (that takes root and Linux): the browser gets a quota of one byte.',
    profile: folder,
    fill: (page) => override(page, 1),
    free: async (page) => page && override(page),
  };
}
