// @ts-check
import { gzipSync } from 'node:zlib';
import { print } from './columns.mjs';
import { openPhone } from './phone.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * Prints what looking for secrets in 100 kB of text takes on the phone's processor.
 *
 * @param {Browser} browser
 * @param {string} address of the lab
 */
export async function printLooks(browser, address) {
  const heads = ['whole', 'screen waits', 'the first time'];
  print('Milliseconds to look through 100 kB for secrets, processor 4x slower (a frame is 16.7)', heads);
  const page = await openPhone(browser);
  await page.goto(address);
  await page.waitForFunction(() => Reflect.has(window, 'lab'));
  const prepared = await page.evaluate(() => Reflect.get(window, 'lab').prepareToLook());
  for (const language of ['all', 'English', 'Chinese', 'Russian']) {
    const look = (/** @type {string} */ name) => Reflect.get(window, 'lab').lookThrough(name);
    const { whole, held, cold } = await page.evaluate(look, language);
    print(
      `telling, ${language}`,
      [whole, held, cold].map((time) => time.toFixed(1)),
    );
  }
  print('word lists made ready', [prepared.whole.toFixed(1), prepared.held.toFixed(1)]);
  await page.context().close();
}

/**
 * Prints what is loaded when a form for words opens, beyond what its page had.
 *
 * @param {Browser} browser
 * @param {string} origin
 */
export async function printFormLoads(browser, origin) {
  const page = await openPhone(browser);
  await page.goto(`${origin}/en/respond/binance/#delete-api-keys`, { waitUntil: 'networkidle' });
  /** @type {Promise<Buffer>[]} */
  const loads = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') loads.push(bodyOf(request));
  });
  await page.getByRole('button', { name: 'I can’t do this', exact: true }).tap();
  // Once a note is taken, all is there that looking takes.
  await page.getByRole('textbox').fill('The page was empty');
  await page.getByRole('button', { name: 'Write it down', exact: true }).tap();
  await page.getByRole('textbox').waitFor({ state: 'detached' });
  const bytes = (await Promise.all(loads)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  print('Bytes after gzip that come with the first form for words', ['bytes', 'files']);
  print('to look for secrets', [bytes.toLocaleString('en'), `${loads.length}`]);
  await page.context().close();
}

const bodyOf = async (/** @type {import('@playwright/test').Request} */ request) =>
  (await request.response())?.body() ?? Buffer.alloc(0);
