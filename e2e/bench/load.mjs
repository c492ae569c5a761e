// @ts-check
import { gzipSync } from 'node:zlib';
import { openPhone, quantile } from './phone.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/** @type {Record<string, string>} */
const kinds = { document: 'HTML', stylesheet: 'CSS', script: 'script' };

/** What Next fetches of a page that may come next. */
const isPayload = (/** @type {string} */ url) => new URL(url).pathname.endsWith('.txt');

/**
 * What a page loads until it is quiet, by kind, in bytes after gzip at its usual level. Counts what
 * the browser asked for, so a script it leaves aside does not count.
 *
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Record<string, number>>} `HTML + CSS`, the sum before which nothing can be read, and each kind:
 *   `payload` of pages fetched ahead, `other` such as icons
 */
export async function measureBytes(browser, address) {
  const page = await openPhone(browser, { slowNetwork: false });
  /** @type {Promise<[kind: string, bytes: number]>[]} */
  const loads = [];
  page.on('requestfinished', (request) => loads.push(sizeOf(request)));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = { 'HTML + CSS': 0, HTML: 0, CSS: 0, script: 0, payload: 0, other: 0, all: 0 };
  for (const [kind, bytes] of await Promise.all(loads)) {
    sizes[/** @type {keyof typeof sizes} */ (kind)] += bytes;
    sizes.all += bytes;
  }
  sizes['HTML + CSS'] = sizes.HTML + sizes.CSS;
  await page.context().close();
  return sizes;
}

/** @param {import('@playwright/test').Request} request @returns {Promise<[string, number]>} */
async function sizeOf(request) {
  const response = await request.response();
  const body = response?.ok() ? await response.body() : Buffer.alloc(0);
  const kind = isPayload(request.url()) ? 'payload' : (kinds[request.resourceType()] ?? 'other');
  return [kind, body.length && gzipSync(body).length];
}

/**
 * How a first visit feels on the phone profile, in milliseconds: medians of the runs.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {number} runs
 */
export async function measurePaints(browser, address, runs) {
  /** @type {Awaited<ReturnType<typeof visit>>[]} */
  const visits = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, address));
  const median = (/** @type {'first' | 'largest' | 'blocked'} */ of) =>
    quantile(
      visits.map((one) => one[of]),
      0.5,
    );
  return { first: median('first'), largest: median('largest'), blocked: median('blocked') };
}

/** @param {Browser} browser @param {string} address */
async function visit(browser, address) {
  const page = await openPhone(browser, { slowNetwork: true });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(readTimings);
  await page.context().close();
  return seen;
}

/** Runs in the page. Blocked is what each task took beyond 50 ms, after the first paint. */
async function readTimings() {
  /** @param {string} type @returns {Promise<PerformanceEntry[]>} what was noted from the start of the page */
  const noted = (type) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 1000);
    });
  const [paints, largest, tasks] = await Promise.all([
    noted('paint'),
    noted('largest-contentful-paint'),
    noted('longtask'),
  ]);
  const first = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
  const late = tasks.filter((task) => task.startTime + task.duration > first);
  const blocked = late.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
  return { first, largest: largest.at(-1)?.startTime ?? Number.NaN, blocked };
}
