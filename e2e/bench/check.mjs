// @ts-check
import { gzipSync } from 'node:zlib';
import { print } from './columns.mjs';
import { openPhone, quantile } from './phone.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {typeof import('./lab.mjs')} Lab */

/**
 * Prints how long the check of a message of 10 kB takes as it is typed, on a processor 4x slower.
 *
 * @param {Browser} browser
 * @param {string} address of the lab
 */
export async function printChecks(browser, address) {
  print(
    'Milliseconds for a check of a message of 10 kB, and that the page is held (goal: a frame, 16.7), processor 4x slower',
    ['first', 'median', 'held', 'at worst', 'found'],
  );
  const page = await openPhone(browser);
  await page.goto(address);
  await page.waitForFunction(() => Reflect.has(window, 'lab'));
  const lab = await page.evaluateHandle(() => /** @type {Lab} */ (Reflect.get(window, 'lab')));
  for (const name of await lab.evaluate((it) => it.messageNames())) {
    const { checks, found } = await lab.evaluate((it, name) => it.checkMessage(name), name);
    const [first, ...later] = checks;
    const cells = [
      first?.whole ?? Number.NaN,
      quantile(
        later.map(({ whole }) => whole),
        0.5,
      ),
      quantile(
        later.map(({ held }) => held),
        0.5,
      ),
      quantile(
        checks.map(({ held }) => held),
        1,
      ),
    ];
    print(name, [...cells.map((one) => one.toFixed(1)), `${found}`]);
  }
  await page.context().close();
}

/**
 * Prints what the page of the check loads: with the page, and behind it, when it is already on the screen.
 *
 * @param {Browser} browser
 * @param {string} address of the page
 */
export async function printCheckBytes(browser, address) {
  print('Bytes of script after gzip, for the check', ['bytes', 'files']);
  const page = await openPhone(browser);
  /** @type {import('@playwright/test').Response[]} */
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  const html = await (await page.goto(address, { waitUntil: 'networkidle' }))?.text();
  await page.locator('textarea').fill('binance.com');
  await page.locator('#found').waitFor();
  const named = (/** @type {import('@playwright/test').Response} */ one) =>
    html?.includes(`src="${new URL(one.url()).pathname}"`) ?? false;
  for (const [name, those] of /** @type {const} */ ([
    ['named in the page', scripts.filter(named)],
    ['fetched behind it', scripts.filter((one) => !named(one))],
  ])) {
    const sizes = await Promise.all(those.map(async (one) => gzipSync(await one.body()).length));
    print(name, [sizes.reduce((sum, size) => sum + size, 0).toLocaleString('en'), `${sizes.length}`]);
  }
  await page.context().close();
}
