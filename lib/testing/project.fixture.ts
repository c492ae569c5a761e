import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The root of the checkout. `npm run check` always runs the tests that read files of the project through this module,
 * since imports do not tell which files those are.
 */
export const root = join(import.meta.dirname, '../..');

/** A file of the project as text. */
export const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** The files below a folder of the project, by path from the root. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
