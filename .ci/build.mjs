// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, runInstalled, stop } from './command.mjs';

/** Everything the built pages depend on. Tests are left out; a missing path counts as empty. */
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
const note = join(root, '.next/first-hour-build');

/** @param {string} path @returns {string[]} the files there, in an order that is always the same */
function filesAt(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}

/** @param {string[]} paths @returns {string} one digest of names and contents */
function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesAt).filter((name) => !name.endsWith('.test.ts'))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * What the build on disk was made from and what came out of it: so that an edit, a build that broke
 * off and a change inside out/ all show.
 *
 * @param {string} from digest of the sources
 */
const state = (from) => `sources ${from}\nout ${digest(['out'])}\n`;

/** Builds and seals the app into out/. Ends the process with a sentence when either fails. */
export async function build() {
  const from = digest(sources);
  rmSync(note, { force: true });
  const built = await runInstalled('next/dist/bin/next', ['build'], {
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (built !== 0) stop('The build failed; the message of Next is above.');
  const sealed = await run(process.execPath, ['lib/offline/seal.mjs']);
  if (sealed !== 0) stop('The build was made but not sealed, so it is not served.');
  mkdirSync(join(root, '.next'), { recursive: true });
  writeFileSync(note, state(from));
}

/** Builds only if out/ is not the sealed build of the sources as they are now. Needs no network. */
export async function ensureBuilt() {
  if (existsSync(note) && readFileSync(note, 'utf8') === state(digest(sources))) {
    console.log('The build in out/ is current.');
    return;
  }
  await build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
