// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {import('./lacking.mjs').Lacks} Lacks */

const chromiumOnly = 'only Chromium takes commands of its DevTools protocol';
const prints = 'Playwright prints with Chromium only';

/**
 * What Playwright 1.65 itself says it cannot do with its own Firefox and WebKit. A story that fails for
 * another reason has found something, until somebody has seen that it is the driver.
 *
 * @type {Lacks}
 */
const lacks = {
  'page lifecycle': chromiumOnly,
  'page numbers': prints,
  printing: prints,
  'site data clearing': chromiumOnly,
  'storage quota': chromiumOnly,
};

/**
 * Playwright's own build of a browser, where `npx playwright install firefox webkit` has put it. Its
 * project stands in playwright.config.ts. Needs node_modules.
 *
 * @param {'firefox' | 'webkit'} name
 * @returns {import('../browsers.mjs').Found | undefined}
 */
export function findOwn(name) {
  const require = createRequire(import.meta.url);
  const playwright = /** @type {typeof import('@playwright/test')} */ (require('@playwright/test'));
  const where = playwright[name].executablePath();
  return existsSync(where) ? { where, env: {}, lacks } : undefined;
}
