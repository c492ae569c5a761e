// @ts-check
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from '../../../lib/seal/command.mjs';

/**
 * Copies the checkout as it stands, edits included, with links to its packages in place of copies.
 *
 * @param {string} folder
 */
export function copyCheckout(folder) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) stop('Git could not list the files of the checkout.');
  for (const file of stdout.split('\0').filter(Boolean))
    cpSync(join(root, file), join(folder, file), { recursive: true, force: true });
  linkAll(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** @param {string} from @param {string} to */
function linkAll(from, to) {
  mkdirSync(to, { recursive: true });
  for (const one of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, one.name), join(to, one.name)];
    if (one.isDirectory()) linkAll(here, there);
    else if (one.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else linkFile(here, there);
  }
}

/** @param {string} from @param {string} to */
function linkFile(from, to) {
  try {
    linkSync(from, to);
  } catch {
    // The two are on different disks.
    copyFileSync(from, to);
  }
}
