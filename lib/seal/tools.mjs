// @ts-check
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { run, stop } from './command.mjs';

// Debian installs servers outside the path of ordinary users.
const env = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) };

/**
 * Whether a program is installed. Its exit code says nothing: pdfdetach prints its version and fails.
 *
 * @param {string} command
 * @param {string} flag one that makes it print something and end
 */
const starts = (command, flag) => !spawnSync(command, [flag], { timeout: 20_000, env }).error;

/**
 * Installs a Debian package, if this is Debian and we may. Times out after ten minutes.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether it was installed
 */
export async function installOnDebian(name) {
  if (process.getuid?.() !== 0 || !starts('apt-get', '--version')) return false;
  console.log(`Installing the Debian package ${name}.`);
  // A newly installed server must not start serving.
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, timeout: 600_000 };
  if ((await run('apt-get', ['update', '-qq'], options)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)) === 0;
}

/** Programs with which the stories read files and headers, each with its Debian package. */
const readers = /** @type {const} */ ([
  ['pdftotext', '-v', 'poppler-utils'],
  ['pdftoppm', '-v', 'poppler-utils'],
  ['pdfdetach', '-v', 'poppler-utils'],
  ['unzip', '-v', 'unzip'],
  ['sha256sum', '--version', 'coreutils'],
  ['nginx', '-v', 'nginx'],
  ['caddy', 'version', 'caddy'],
]);

/** Makes sure of the programs with which the tests read, view, check and serve what the app makes. */
export async function ensureReaders() {
  for (const [program, flag, name] of readers) {
    if (starts(program, flag) || (await installOnDebian(name))) continue;
    stop(
      `${program} is missing, with which the tests check what the app makes. ` +
        `Install it (Debian: apt-get install ${name}; macOS: brew install poppler coreutils nginx caddy).`,
    );
  }
}
