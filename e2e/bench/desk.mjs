// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from './columns.mjs';
import { call, openLab, temporaryFolder } from './lib.mjs';
import { openPhone, quantile } from './phone.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const lengths = [100, 1_000, 10_000];
const runs = 7;

/**
 * Prints how long a desk waits for what a chosen file shows, and for what a pasted fingerprint does, on the phone's
 * processor.
 *
 * @param {Browser} browser
 * @param {string} origin
 * @param {string} lab its address, which makes the files
 */
export async function printDesk(browser, origin, lab) {
  print(
    `Milliseconds at the desk (processor 4x slower), median of ${runs}: from a chosen file to what it shows, at worst, the ` +
      'longest that the page is held; from a pasted fingerprint to its line',
    ['file', 'at worst', 'held', 'fingerprint'],
  );
  const folder = temporaryFolder();
  const file = join(folder, 'record.json');
  const maker = await openLab(browser, lab);
  for (const length of lengths) {
    const { text, ticket } = await call(maker, 'fileOf', [length]);
    writeFileSync(file, text);
    /** @type {Awaited<ReturnType<typeof look>>[]} */
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await look(browser, origin, file, ticket));
    const at = (/** @type {'shown' | 'held' | 'matched'} */ of, /** @type {number} */ share) =>
      quantile(
        found.map((one) => one[of]),
        share,
      ).toFixed(0);
    print(`${length.toLocaleString('en')} entries`, [
      at('shown', 0.5),
      at('shown', 1),
      at('held', 0.5),
      at('matched', 0.5),
    ]);
  }
  await maker.close();
  rmSync(folder, { recursive: true });
}

async function look(
  /** @type {Browser} */ browser,
  /** @type {string} */ origin,
  /** @type {string} */ file,
  /** @type {string} */ ticket,
) {
  const page = await openPhone(browser);
  await page.addInitScript(watchDesk);
  await page.goto(`${origin}/en/support/verify/`);
  // Nobody picks a file before the button for it is there; what it needs is fetched just behind.
  await page.locator('label:has([type=file])').waitFor();
  await page.waitForFunction(isQuiet);
  await page.locator('input[type=file]').setInputFiles(file);
  const shown = await taken(page, 'shown');
  const held = Number(await page.evaluate(() => Reflect.get(window, 'held')));
  await page.locator('textarea').first().fill(ticket);
  const matched = await taken(page, 'matched');
  await page.context().close();
  return { shown, held, matched };
}

/** Runs in the page: whether nothing came from the network for a second. */
function isQuiet() {
  const fetched = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  return performance.now() - Math.max(...fetched.map(({ responseEnd }) => responseEnd)) > 1_000;
}

const taken = async (/** @type {Page} */ page, /** @type {string} */ what) =>
  Number(await (await page.waitForFunction((what) => Reflect.get(window, what), what)).jsonValue());

/** Runs in the page before its own scripts: notes when a file is chosen and a text pasted, and when their lines stand. */
function watchDesk() {
  const since = { INPUT: 0, TEXTAREA: 0 };
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      since[/** @type {'INPUT' | 'TEXTAREA'} */ (/** @type {Element} */ (target).tagName)] ||= timeStamp;
    },
    true,
  );
  Object.assign(window, { held: 0 });
  new PerformanceObserver((list) => {
    const ours = list.getEntries().filter(({ startTime }) => since.INPUT > 0 && startTime >= since.INPUT);
    const longest = Math.max(0, ...ours.map(({ duration }) => duration));
    Object.assign(window, { held: Math.max(longest, Reflect.get(window, 'held')) });
  }).observe({ type: 'longtask' });
  const lines = /** @type {const} */ ([
    ['shown', '[role=status] .mark', 'INPUT'],
    ['matched', '[role=status] > .text-lead', 'TEXTAREA'],
  ]);
  new MutationObserver(() => {
    for (const [name, selector, from] of lines)
      if (!Reflect.has(window, name) && document.querySelector(selector))
        Object.assign(window, { [name]: performance.now() - since[from] });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
