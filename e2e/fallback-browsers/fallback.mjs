// @ts-check
import { fileURLToPath } from 'node:url';
import { findReleased } from './find.mjs';
import { lacks } from './lacks.mjs';
import { startScreen } from './screen.mjs';

/** @typedef {import('../browsers.mjs').Found} Found */

/** A window of WebKitGTK cannot be as narrow as a phone. @type {Record<string, { width: number, height: number }>} */
const viewports = { firefox: { width: 390, height: 844 }, webkit: { width: 1280, height: 900 } };

/**
 * A released Firefox or WebKitGTK, for a machine that cannot have Playwright's own. Playwright speaks
 * WebDriver BiDi on the channel `moz-firefox`, with whatever program stands at the path: here with
 * firefox.mjs or webkit.mjs, which starts the browser and passes on what the two say to each other.
 *
 * @param {string} name
 * @returns {Promise<Found | { missing: string }>}
 */
export async function findFallback(name) {
  const where = await findReleased(name);
  if ('missing' in where) return where;
  const { XVFB_PATH: screen, ...env } = where.paths;
  if (screen) env['DISPLAY'] = await startScreen(screen);
  return {
    where: Object.values(where.paths).join(', '),
    env,
    lacks: lacks[name] ?? {},
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      viewport: viewports[name],
      launchOptions: {
        executablePath: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
        firefoxUserPrefs: {
          // Its list of downloads would take the focus from the page.
          'browser.download.alwaysOpenPanel': false,
          // A PDF that was saved is not opened.
          'pdfjs.disabled': true,
          'layout.css.prefers-color-scheme.content-override': 1,
          'ui.prefersReducedMotion': 1,
        },
      },
    },
  };
}
