// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop } from './command.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/** @param {string} file @returns {Record<string, Package>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules matches package-lock.json.
 *
 * npm ends every install by listing it in node_modules/.package-lock.json, so an unfinished install or a changed lock
 * file shows. Optional packages may be absent: most are for other systems.
 *
 * @param {string} folder the checkout
 */
function isInstalled(folder) {
  const note = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = packagesIn(note);
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === '' || (optional && !found)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/** The oldest supported version of Node, such as `20.19`, from package.json. */
export function oldestNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return engines.node.replace('>=', '');
}

/**
 * Whether a version of Node is at least as new as another.
 *
 * @param {string} version
 * @param {string} oldest
 */
export function isNewEnough(version, oldest) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the process with a sentence if this Node is too old. */
function checkNode() {
  const { node } = process.versions;
  if (isNewEnough(node, oldestNode())) return;
  stop(
    `First Hour needs Node ${oldestNode()} or newer, and this is ${node}. ` +
      'Install a current one from https://nodejs.org and try again.',
  );
}

/**
 * Installs the packages unless they are installed. Uses only Node's own modules, since it runs before there are others.
 * Ends the process with a sentence if npm fails.
 */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled(root)) return;
  console.log('Installing packages (npm ci)');
  // With NODE_ENV=production npm would omit what builds and tests the app.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0)
    stop('npm ci failed; its message is above. Without a network there is nothing to install from.');
}
