// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/seal/command.mjs';

/** @param {string} key the file, then the path in it @returns {unknown} */
function look(key) {
  const [file, ...path] = key.split('.');
  /** @type {unknown} */
  let found = JSON.parse(readFileSync(join(root, `lib/content/messages/en/ui/${file}.json`), 'utf8'));
  for (const name of path) found = /** @type {Record<string, unknown> | undefined} */ (found)?.[name];
  return found;
}

/** The words a person reads, by their key in the catalogue. @param {string} key @returns {string} */
export function say(key) {
  const found = look(key);
  if (typeof found !== 'string') throw new Error(`no words under ${key}`);
  return found;
}

/** All words that stand directly under a key, by name. @param {string} key */
export const allOf = (key) => /** @type {Record<string, string>} */ (look(key) ?? {});
