// @ts-check
import { join } from 'node:path';
import { digestOf, filesAt } from './build/files.mjs';
import { made } from './build.mjs';
import { temporaryFolder } from './cleanup.mjs';
import { root, run, stop } from './command.mjs';

/** @typedef {{ folder: string, env: Record<string, string> }} Builder */

/**
 * Two different places: elsewhere on the disk, and in another part of the world.
 *
 * @type {readonly [Builder, Builder]}
 */
const builders = [
  { folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'somewhere/else', env: { TZ: 'Asia/Kolkata', LC_ALL: 'en_US.UTF-8' } },
];

const { path, remove } = temporaryFolder();

/**
 * Builds the newest commit from scratch.
 *
 * @param {Builder} builder
 * @returns {Promise<Map<string, string>>} the digest of each file that came out
 */
async function buildAt({ folder, env }) {
  const cwd = join(path, folder);
  const steps = [
    ['git', 'clone', '--quiet', '--no-hardlinks', root, cwd],
    ['npm', 'ci', '--ignore-scripts', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'],
    ['npm', 'run', 'build'],
  ];
  for (const [command = '', ...args] of steps) {
    const code = await run(command, args, { cwd: command === 'git' ? root : cwd, env });
    if (code !== 0) stop(`Building in another folder failed at: ${command} ${args.join(' ')}`);
  }
  const files = made.flatMap((what) => filesAt(cwd, what));
  return new Map(files.map((file) => [file, digestOf(join(cwd, file))]));
}

const [one, other] = [await buildAt(builders[0]), await buildAt(builders[1])];
const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
  (file) => one.get(file) !== other.get(file),
);
remove();
for (const file of differing) console.error(`differs: ${file}`);
if (differing.length > 0)
  stop(`Two builds of one commit differ in ${differing.length} of ${one.size} files.`);
console.log(
  `\nTwo builds of one commit are the same: ${one.size} files, SHA256SUMS ${one.get('out/SHA256SUMS')}`,
);
