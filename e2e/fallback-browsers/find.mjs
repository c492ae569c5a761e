// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnDebian } from '../../lib/seal/tools.mjs';

/** @param {string[]} names @returns {string | undefined} where the first of these programs is */
function onThePath(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The window of WebKitGTK that its driver drives; it stands on no path. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  const machines = ['', ...readdirSync(libraries).filter((name) => name.includes('-linux-'))];
  const names = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return machines
    .flatMap((machine) => names.map((name) => join(libraries, machine, name, 'MiniBrowser')))
    .find(existsSync);
}

/**
 * For each browser the Debian packages it comes in, and the programs it needs, by the variable that
 * leads its driver to them.
 *
 * @type {Record<string, { packages: string[], needs: () => Record<string, string | undefined> }>}
 */
const browsers = {
  firefox: {
    packages: ['firefox-esr'],
    needs: () => ({ FIREFOX_PATH: process.env['FIREFOX_PATH'] ?? onThePath('firefox', 'firefox-esr') }),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    needs: () => ({
      WEBKIT_DRIVER: process.env['WEBKIT_DRIVER'] ?? onThePath('WebKitWebDriver'),
      WEBKIT_PATH: process.env['WEBKIT_PATH'] ?? miniBrowser(),
      XVFB_PATH: onThePath('Xvfb'),
    }),
  },
};

/**
 * Where a released browser is, getting it where that is possible, or what is missing.
 *
 * @param {string} name
 * @returns {Promise<{ paths: Record<string, string> } | { missing: string }>}
 */
export async function findReleased(name) {
  const browser = browsers[name];
  if (!browser) return { missing: 'unknown' };
  const { packages, needs } = browser;
  if (!Object.values(needs()).every(Boolean)) {
    for (const one of packages) if (!(await installOnDebian(one))) break;
  }
  const paths = needs();
  if (Object.values(paths).every(Boolean)) return { paths: /** @type {Record<string, string>} */ (paths) };
  const lacking = Object.keys(paths).filter((key) => !paths[key]);
  return { missing: `not found (${lacking.join(', ')}). On Debian: apt-get install ${packages.join(' ')}` };
}
