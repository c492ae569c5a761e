import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of the checkout. `npm run check` runs every test that reads files of the project through this module,
 * whatever changed: no import tells which files those are.
 */
export const root = join(import.meta.dirname, '../..');

/** A file of the project as text. */
export const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** The files in a folder of the project and below it, by their paths from the checkout. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
