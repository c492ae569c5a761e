// @ts-check
import { spawnSync } from 'node:child_process';
import { run, stop } from './command.mjs';

/** @param {string} command @param {string} flag one that makes it print something and end well */
const starts = (command, flag) => spawnSync(command, [flag], { timeout: 20_000 }).status === 0;

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

/** Sees to pdftotext and pdftoppm, with which the stories read and look at what was printed. */
export async function ensurePdfTools() {
  if (starts('pdftotext', '-v') && starts('pdftoppm', '-v')) return;
  if (await installOnDebian('poppler-utils')) return;
  stop(
    'pdftotext and pdftoppm are missing, with which the tests read what was printed. ' +
      'Install poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler).',
  );
}
