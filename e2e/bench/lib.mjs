// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from './columns.mjs';
import { digestOfSystem, hostileFiles, writeZeros } from './files.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {typeof import('./lab.mjs')} Lab */

const lengths = [100, 1_000, 10_000];
/** What the browser hashes at once (lib/incident/file-digest.ts). */
const mostInMemory = 100_000_000;

/**
 * Prints what `lib/` takes for records of three lengths, and whether the last step is more than linear.
 *
 * @param {Browser} browser
 * @param {string} address of the lab
 */
export async function printLengths(browser, address) {
  const heads = [...lengths.map((length) => `${length.toLocaleString('en')} entries`), 'to linear', 'bytes'];
  print('Milliseconds by the length of the record; linear is ×1.0; bytes of the longest', heads);
  const page = await openLab(browser, address);
  for (const name of await call(page, 'names', [])) {
    const found = [];
    for (const length of lengths) found.push(await call(page, 'measure', [name, length]));
    const [, middle = Number.NaN, last = Number.NaN] = found.map(({ time }) => time);
    print(name, [
      ...found.map(({ time }) => time.toFixed(time < 10 ? 2 : 0)),
      `×${(last / (10 * middle)).toFixed(1)}`,
      found.at(-1)?.bytes?.toLocaleString('en') ?? '',
    ]);
  }
  await page.close();
}

/**
 * Prints how quickly the digest of a file is made here, beside a program of the system: of one that fits in memory, and
 * of a larger one.
 *
 * @param {Browser} browser
 * @param {string} address of the lab
 */
export async function printDigest(browser, address) {
  const folder = temporaryFolder();
  const file = join(folder, 'large.bin');
  for (const bytes of [mostInMemory, 10 * mostInMemory]) {
    print(`SHA-256 of a file of ${bytes / 1_000_000} MB`, ['MB/s', 'seconds', 'held, ms']);
    writeZeros(file, bytes);
    const page = await openLab(browser, address);
    await page.locator('input').setInputFiles(file);
    const ours = await call(page, 'digestChosen', []);
    await page.close();
    const theirs = { held: null, ...digestOfSystem(file) };
    for (const [name, { time, held }] of Object.entries({ 'in the browser': ours, [theirs.program]: theirs }))
      print(name, [(bytes / 1_000 / time).toFixed(0), (time / 1_000).toFixed(1), held?.toFixed(1) ?? '']);
    if (ours.digest !== theirs.digest) throw new Error('The two digests differ.');
  }
  rmSync(folder, { recursive: true });
}

/**
 * Prints how long hostile files keep somebody waiting. Each gets a page of its own: what one does to the
 * memory is not the next one's matter.
 *
 * @param {Browser} browser
 * @param {string} address of the lab
 */
export async function printRefusals(browser, address) {
  print('Milliseconds until a hostile file is refused (goal: below 2,000)', ['ms', 'refused as']);
  const folder = temporaryFolder();
  const attempt = async (
    /** @type {string} */ name,
    /** @type {(page: Page) => ReturnType<Lab['openChosen']>} */ open,
  ) => {
    const page = await openLab(browser, address);
    const { time, said } = await open(page).catch((error) => ({ time: Number.NaN, said: firstLine(error) }));
    print(name, [time.toFixed(0), said]);
    await page.close();
  };
  for (const { name, path, write } of hostileFiles(folder)) {
    write();
    await attempt(name, async (page) => {
      await page.locator('input').setInputFiles(path);
      return call(page, 'openChosen', []);
    });
    rmSync(path);
  }
  for (const how of /** @type {const} */ (['forged', 'cut PDF']))
    await attempt(`${how}, 10,000 entries`, (page) => call(page, 'openSpoilt', [how]));
  rmSync(folder, { recursive: true });
}

/** A page that crashed says so in its error. */
const firstLine = (/** @type {Error} */ { message }) => message.split('\n')[0] ?? '';

/** Removed at the end, also where the bench breaks off. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {Browser} browser @param {string} address */
export async function openLab(browser, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(address);
  await page.waitForFunction(() => Reflect.has(window, 'lab'));
  return page;
}

/**
 * Calls what the page of the lab offers.
 *
 * @template {keyof Lab} Name
 * @param {Page} page
 * @param {Name} name
 * @param {Parameters<Lab[Name]>} args
 * @returns {Promise<Awaited<ReturnType<Lab[Name]>>>}
 */
export const call = (page, name, args) =>
  page.evaluate(
    ([name, args]) => Reflect.get(window, 'lab')[name](...args),
    /** @type {const} */ ([name, args]),
  );
