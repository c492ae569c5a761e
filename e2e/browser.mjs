// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInstalled, stop } from '../lib/seal/command.mjs';
import { installOnDebian } from '../lib/seal/tools.mjs';

const { env, platform } = process;

/**
 * A browser with windows, for measuring and for what goes beyond one page; or `false` for any, the one
 * without windows first: the stories take two thirds of the time in it. Playwright's own is of that kind too.
 *
 * @typedef {boolean} Whole
 */

/** What a Chromium that is driven starts with: as root too, without a graphics card, asking nobody anything. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const withoutWindows = 'chromium-headless-shell';

/** Where a Chromium or Chrome is usually found, the one asked for first. @param {Whole} whole */
function* usualPlaces(whole) {
  const chosen = env['CHROMIUM_PATH'];
  // The one that our own commands hand on to the stories has no windows.
  if (chosen && !(whole && chosen.includes(withoutWindows))) yield chosen;
  if (platform === 'darwin') {
    for (const folder of ['/Applications', join(env['HOME'] ?? '', 'Applications')]) {
      yield `${folder}/Chromium.app/Contents/MacOS/Chromium`;
      yield `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`;
    }
  } else if (platform === 'win32') {
    for (const folder of [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]) {
      if (!folder) continue;
      yield join(folder, 'Chromium/Application/chrome.exe');
      yield join(folder, 'Google/Chrome/Application/chrome.exe');
    }
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  for (const name of whole ? names : [withoutWindows, ...names]) {
    for (const folder of folders) yield join(folder, name);
  }
}

/** Playwright's own download: a place, which may be empty. */
function playwrightsPlace() {
  const require = createRequire(import.meta.url);
  return /** @type {typeof import('@playwright/test')} */ (
    require('@playwright/test')
  ).chromium.executablePath();
}

/**
 * Whether the program at a path is there and starts. Ubuntu has a `chromium-browser` that only says
 * where to get one, and a downloaded one may lack system libraries. On Windows asking for the
 * version would open a window, so there being there is enough.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/**
 * The path of a Chromium or Chrome that is on this machine already, Playwright's own last.
 * `CHROMIUM_PATH` goes first. Needs node_modules.
 *
 * @param {Whole} [whole]
 * @returns {string | undefined}
 */
export function findInstalled(whole = false) {
  for (const path of usualPlaces(whole)) if (starts(path)) return path;
  const own = playwrightsPlace();
  return starts(own) ? own : undefined;
}

/** Playwright tries several servers in turn; where none is reachable it is not to take for ever. */
async function download() {
  console.log("No Chromium or Chrome here; trying Playwright's download.");
  const cli = '@playwright/test/cli.js';
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  await runInstalled(cli, ['install', 'chromium'], { env, timeout: 600_000 });
  const own = playwrightsPlace();
  if (existsSync(own) && !starts(own)) await runInstalled(cli, ['install-deps', 'chromium']);
}

/**
 * The path of a browser for the stories, fetching one if there is none: Playwright's own, or, as
 * root on Debian, its package; beside Debian's Chromium also the one without windows. Ends the process with a sentence when all fail.
 *
 * @param {Whole} [whole]
 * @returns {Promise<string>}
 */
export async function findBrowser(whole = false) {
  let path = findInstalled(whole);
  const isFromDebian = !env['CHROMIUM_PATH'] && path === '/usr/bin/chromium';
  if (!whole && isFromDebian && (await installOnDebian(withoutWindows))) path = findInstalled();
  if (!path) {
    await download();
    path = findInstalled(whole);
  }
  for (const name of whole ? ['chromium'] : [withoutWindows, 'chromium']) {
    if (!path && (await installOnDebian(name))) path = findInstalled(whole);
  }
  return (
    path ??
    stop(
      'The stories need a browser, and none could be found or fetched. Install Chromium or Google Chrome ' +
        '(on Debian: apt-get install chromium), or set CHROMIUM_PATH to the one you have, and try again.',
    )
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findBrowser());
