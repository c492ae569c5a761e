// @ts-check
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { run, stop } from './command.mjs';

/**
 * @param {string} command
 * @param {string} flag one that makes it print something and end well
 * @param {Record<string, string>} [env]
 */
const starts = (command, flag, env = {}) =>
  spawnSync(command, [flag], { timeout: 20_000, env: { ...process.env, ...env } }).status === 0;

/**
 * Installs a Debian package, if this is Debian and we may. The limit is ten minutes.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether it was installed
 */
export async function installOnDebian(name) {
  if (process.getuid?.() !== 0 || !starts('apt-get', '--version')) return false;
  console.log(`Installing the Debian package ${name}.`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 };
  if ((await run('apt-get', ['update', '-qq'], options)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)) === 0;
}

/** What the stories read files with: each program, and the Debian package it is in. */
const readers = /** @type {const} */ ([
  ['pdftotext', '-v', 'poppler-utils'],
  ['pdftoppm', '-v', 'poppler-utils'],
  ['pdfdetach', '-v', 'poppler-utils'],
  ['unzip', '-v', 'unzip'],
  ['sha256sum', '--version', 'coreutils'],
]);

/** Not installed by itself: on Debian it would begin to serve at once. */
const sayWhetherNginx = () => {
  const path = `${process.env['PATH']}${delimiter}/usr/sbin`;
  if (starts('nginx', '-v', { PATH: path })) return;
  console.log('nginx is not here, so its headers are not read back. To have them read, install nginx.');
};

/** Sees to the programs with which the tests read, look at and check the files that the app makes. */
export async function ensureReaders() {
  for (const [program, flag, name] of readers) {
    if (starts(program, flag) || (await installOnDebian(name))) continue;
    stop(
      `${program} is missing, with which the tests check the files that the app makes. ` +
        `Install it (Debian: apt-get install ${name}; macOS: brew install poppler coreutils).`,
    );
  }
  sayWhetherNginx();
}
