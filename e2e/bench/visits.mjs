// @ts-check
import { stop } from '../../lib/seal/command.mjs';
import { print } from './columns.mjs';
import { openLine, speeds } from './line.mjs';
import { openOn, openPhone, quantile } from './phone.mjs';
import { watchTaps } from './tap.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ name: string, port: number, path: string, hasWorker?: boolean }} Visited */
/** @typedef {Record<'first' | 'instruction' | 'largest' | 'blocked' | 'longest' | 'answers' | 'stored', number>} Seen milliseconds */

const runs = 7;

/** @type {readonly [keyof Seen, string][]} */
const measures = [
  ['first', 'first paint'],
  ['instruction', 'first words of the page'],
  ['largest', 'largest paint'],
  ['blocked', 'blocked'],
  ['longest', 'longest task'],
  ['answers', 'answers to a tap'],
  ['stored', 'first tick stored'],
];

/**
 * How a first and a second visit feel on the phone's processor, at each speed, and without a network where a worker
 * answers. Medians in milliseconds, each with the ratio to the page of plain HTML beside it.
 *
 * @param {Browser} browser
 * @param {readonly Visited[]} pages
 */
export async function printVisits(browser, pages) {
  const lines = new Map();
  for (const { port } of pages) if (!lines.has(port)) lines.set(port, await openLine(port));
  for (const speed of speeds)
    for (const isSecond of [false, true]) {
      const which = isSecond ? 'second' : 'first';
      await table(`Milliseconds of a ${which} visit, processor 4x slower, ${speed.name}`, pages, (page) =>
        visitOnce(browser, page, lines.get(page.port), speed, isSecond),
      );
    }
  const kept = pages.filter((page) => page.hasWorker);
  await table('Milliseconds of a second visit, processor 4x slower, without a network', kept, (page) =>
    visitOnce(browser, page, lines.get(page.port), 'cut', true),
  );
}

/**
 * @param {string} heading
 * @param {readonly Visited[]} pages
 * @param {(page: Visited) => Promise<Seen>} look
 */
async function table(heading, pages, look) {
  /** @type {Seen[][]} */
  const seen = pages.map(() => []);
  // In turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++)
    for (const [at, page] of pages.entries()) seen[at]?.push(await look(page));
  print(
    `${heading}; median of ${runs}`,
    pages.map(({ name }) => name),
  );
  for (const [measure, name] of measures) {
    const medians = seen.map((all) => quantile(all.map((one) => one[measure]).filter(Number.isFinite), 0.5));
    print(
      name,
      medians.map((median, at) => cell(median, plainBeside(pages, medians, at))),
    );
  }
}

/** The figure of the page of plain HTML with the same words, before ours. */
const plainBeside = (
  /** @type {readonly Visited[]} */ pages,
  /** @type {readonly number[]} */ medians,
  /** @type {number} */ at,
) => (pages[at - 1]?.name.startsWith('plain') ? (medians[at - 1] ?? 0) : 0);

const cell = (/** @type {number} */ value, /** @type {number} */ plain) =>
  Number.isFinite(value)
    ? `${Math.round(value).toLocaleString('en')}${plain ? ` ×${(value / plain).toFixed(2)}` : ''}`
    : '–';

/**
 * @param {Browser} browser
 * @param {Visited} visited
 * @param {Awaited<ReturnType<typeof openLine>>} line
 * @param {Parameters<typeof line.set>[0]} speed
 * @param {boolean} isSecond
 */
async function visitOnce(browser, { path, hasWorker }, line, speed, isSecond) {
  const address = `http://localhost:${line.port}${path}`;
  line.set('free');
  const before = await openPhone(browser, { hasWorkers: true });
  const context = before.context();
  if (isSecond) {
    await before.goto(address, { waitUntil: 'networkidle' });
    if (hasWorker) await before.evaluate(untilKept);
  }
  line.set(speed);
  const seen = await visit(await openOn(context), address);
  await context.close();
  return seen;
}

/** Runs in the page. Playwright's own waiting takes a promise for a yes. */
async function untilKept() {
  const isKept = async () =>
    (await caches.match('/complete')) && (await caches.match(location.pathname, { ignoreVary: true }));
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** @param {import('@playwright/test').Page} page @param {string} address */
async function visit(page, address) {
  await page.addInitScript(watchTaps);
  await page.addInitScript(watchVisit);
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await page
    .waitForFunction(() => Reflect.get(window, 'seenOfVisit')?.(), undefined, { timeout: 120_000 })
    .catch(() => stop(`The bench saw no end of its visit to ${address}.`));
  return /** @type {Promise<Seen>} */ (seen.jsonValue());
}

/**
 * Runs in the page before its own scripts. Blocked is what each task took beyond 50 ms, after the first paint. A page
 * answers to a tap once React has taken over its heading or its first button, which is tapped then.
 */
function watchVisit() {
  /** @type {Record<string, PerformanceEntry[]>} */
  const noted = { paint: [], 'largest-contentful-paint': [], longtask: [] };
  /** @type {number | undefined} */
  let words;
  for (const [type, entries] of Object.entries(noted))
    new PerformanceObserver((list) => {
      entries.push(...list.getEntries());
      // What React puts something else in place of is forgotten with its element.
      words ??= entries.find((entry) => Reflect.get(entry, 'element')?.closest('main, body > h1'))?.startTime;
    }).observe({ type, buffered: true });
  let answers = Number.NaN;
  let doneAt = Number.POSITIVE_INFINITY;
  const look = () => {
    const isOurs = document.querySelector('script[src^="/_next/"]');
    const waitsFor = document.querySelector(location.hash ? 'main fieldset button' : 'h1');
    const isTaken = Object.keys(waitsFor ?? {}).some((key) => key.startsWith('__react'));
    if (Number.isNaN(answers) && (isOurs ? isTaken : document.readyState === 'complete')) {
      answers = performance.now();
      if (waitsFor instanceof HTMLElement) waitsFor.click();
    }
    const isStored = !isOurs || !location.hash || Reflect.has(window, 'storedAt');
    if (document.readyState === 'complete' && answers && isStored)
      doneAt = Math.min(doneAt, performance.now());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const seenOfVisit = () => {
    const { paint = [], longtask = [], 'largest-contentful-paint': largest = [] } = noted;
    if (!(performance.now() > doneAt + 300) || largest.length === 0) return null;
    const first = paint.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN;
    return {
      first,
      instruction: words ?? Number.NaN,
      largest: largest.at(-1)?.startTime ?? Number.NaN,
      blocked: longtask
        .filter((task) => task.startTime + task.duration > first)
        .reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
      longest: Math.max(0, ...longtask.map(({ duration }) => duration)),
      answers,
      stored: Number(Reflect.get(window, 'storedAt') ?? Number.NaN),
    };
  };
  Object.assign(window, { seenOfVisit });
}
