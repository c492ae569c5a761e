// @ts-check
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { digestOf, filesAt } from './files.mjs';

/** Everything a build reads. A missing path counts as empty. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'postcss.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Files below these that no build reads: tests, fixtures, READMEs, and programs that people run by hand. */
const unread = [
  /\.md$/,
  /\.(test|fixture|program)\.tsx?$/,
  /\/make-(chunks|index|letters)\.mjs$/,
  /^lib\/incident\/second-program\.mjs$/,
  /^lib\/testing\/run-typescript\.mjs$/,
  /^lib\/upkeep\//,
  /^lib\/seal\/(cleanup|install|serve|start|tools|twice)\.mjs$/,
];

/** @param {string} root @returns {string[]} the files that a build is made from, the same on every machine */
export const sourceFiles = (root) =>
  sources
    .flatMap((path) => filesAt(root, path))
    .filter((file) => !unread.some((pattern) => pattern.test(file)));

/** @param {string} root @param {string[]} files from there @returns {string} one digest of names and contents */
export function digestOfAll(root, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${digestOf(join(root, file))}\n`);
  return hash.digest('hex');
}

/** What from outside changes the pages (lib/operator, lib/offline). */
export const settings = ['OPERATOR_NAME', 'OPERATOR_CONTACT', 'OPERATOR_ACCOUNT', 'OFFLINE'];

/**
 * The id of a build: the beginning of the digest of its sources, and of its settings. Two builds of one commit have the
 * same id; builds of different sources have different ones.
 *
 * @param {string} root of the checkout
 * @param {Record<string, string | undefined>} [env]
 */
export function buildIdOf(root, env = {}) {
  const given = settings.filter((name) => env[name]).map((name) => `${name}=${env[name]}`);
  const sourced = digestOfAll(root, sourceFiles(root));
  return given.length === 0
    ? sourced.slice(0, 12)
    : createHash('sha256')
        .update([sourced, ...given].join('\n'))
        .digest('hex')
        .slice(0, 12);
}
