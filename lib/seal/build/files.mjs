// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a path, in the same order on every machine.
 *
 * @param {string} folder
 * @param {string} path from the folder; a missing one counts as empty
 * @returns {string[]} from the folder, with slashes
 */
export function filesAt(folder, path) {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesAt(folder, path === '.' ? name : `${path}/${name}`));
}

/** @param {string} file @returns {string} SHA-256 in hexadecimal digits */
export const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * The digests of all files of a folder, in the format of `sha256sum`.
 *
 * @param {string} folder
 * @param {string} but the one file to leave out: that which is to hold this
 */
export const sumsOf = (folder, but) =>
  filesAt(folder, '.')
    .filter((file) => file !== but)
    .map((file) => `${digestOf(join(folder, file))}  ${file}\n`)
    .join('');
