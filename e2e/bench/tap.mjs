// @ts-check
import { randomUUID } from 'node:crypto';
import { stop } from '../../lib/seal/command.mjs';
import { openPhone, quantile } from './phone.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * From a tap on an answer to its entry on disk and read back, in milliseconds, on the phone's processor,
 * with so many entries stored before. The disk has it when the transaction is complete, which the app
 * asks to be strict about. Before the taps, the time until such a record is on the screen of a page
 * that is opened, and the memory it takes then, in megabytes.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {{ stored: number, taps: number }} options
 * @returns {Promise<{ median: number, p95: number, opened: number, memory: number }>}
 */
export async function measureTaps(browser, origin, { stored, taps }) {
  const page = await openPhone(browser);
  await page.addInitScript(watchTaps);
  await bring(page, origin, stored);
  await page.goto(`${origin}/en/respond/binance/#questions`, { waitUntil: 'networkidle' });
  const shown = await page.waitForFunction(() => Reflect.get(window, 'openedAfter'));
  const opened = Number(await shown.jsonValue());
  const memory = await memoryOf(page);
  const answers = page
    .getByRole('group')
    .filter({ has: page.getByRole('button') })
    .first()
    .getByRole('button');

  const times = [];
  for (let tap = 0; tap < taps; tap++) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await answers.nth(tap % 2).tap();
    const took = await page.waitForFunction(() => Reflect.get(window, 'takeTap')());
    times.push(Number(await took.jsonValue()));
  }
  await page.context().close();
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), opened, memory };
}

/** Puts a record of so many entries on the device, the way a person does: by opening its file. */
async function bring(/** @type {Page} */ page, /** @type {string} */ origin, /** @type {number} */ stored) {
  await page.goto(`${origin}/en/`, { waitUntil: 'networkidle' });
  const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(recordOf(stored)) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(`${origin}/en/record/`, { timeout: 120_000 }).catch(async () => {
    stop(`The app did not take the record of the bench: ${await page.getByRole('alert').allInnerTexts()}`);
  });
}

/** @param {number} length at least 1 @returns the JSON of a record of so many entries */
function recordOf(length) {
  const entries = Array.from({ length }, (_, n) => ({
    id: randomUUID(),
    recordedAt: `${new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString().slice(0, 23)}+00:00`,
    zone: 'Etc/UTC',
    ...(n === 0
      ? { kind: 'incident-started', provider: 'binance' }
      : { kind: 'link-opened', action: 'delete-api-keys', host: 'www.binance.com' }),
  }));
  return JSON.stringify({ format: 'first-hour-record', version: 1, id: randomUUID(), entries });
}

/** Megabytes of living objects, after all others are gone. */
async function memoryOf(/** @type {Page} */ page) {
  const control = await page.context().newCDPSession(page);
  await control.send('HeapProfiler.collectGarbage');
  const { usedSize } = await control.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

/**
 * Runs in the page before its own scripts: notes each tap and the reading back that follows its write; as `storedAt`,
 * when the first was stored.
 */
export function watchTaps() {
  let tapped = 0;
  let took = 0;
  let isWritten = false;
  addEventListener('click', (event) => (tapped = event.timeStamp), true);
  const start = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = start.apply(this, args);
    transaction.addEventListener('complete', () => {
      if (isWritten && transaction.mode === 'readonly') {
        took = performance.now() - tapped;
        if (tapped && !Reflect.has(window, 'storedAt'))
          Object.assign(window, { storedAt: performance.now() });
      }
      isWritten = transaction.mode === 'readwrite';
    });
    return transaction;
  };
  const takeTap = () => {
    const taken = took;
    took = 0;
    return taken;
  };
  Object.assign(window, { takeTap });
  // The line of the newest entry stands on the screen once the record was read.
  new MutationObserver((_, observer) => {
    if (!document.querySelector('aside time')) return;
    observer.disconnect();
    Object.assign(window, { openedAfter: performance.now() });
  }).observe(document, { childList: true, subtree: true });
}
