// @ts-check
import { startChromium } from './chromium.mjs';
import { changesBetween, faultsOf, nothing, readDisk } from './disk.mjs';
import { say } from './words.mjs';

/** @typedef {import('./disk.mjs').Disk} Disk */
/** @typedef {{ executable: string, origin: string }} Site the browser, and where the app is served */
/** @typedef {import('./chromium.mjs').Running} Running */

/**
 * Starts the browser again on a profile, opens the record page and compares what is on the disk
 * and on the screen with what the screens showed before.
 *
 * @param {Site} site
 * @param {string} profile
 * @param {import('./ledger.mjs').Ledger} ledger
 * @param {Disk} before what was on the disk when it was looked at last
 */
export async function restart({ executable, origin }, profile, ledger, before) {
  const running = await startChromium(executable, profile);
  // In a page of the site that is not the app, so that the app has touched nothing yet.
  await running.page.goto(`${origin}/favicon.ico`);
  const refusals = /** @type {string[]} */ ([]);
  const refuse = (/** @type {Error} */ error) => {
    refusals.push(`the browser did not open its database: ${error.message.split('\n')[0]}`);
    return nothing;
  };
  // Where it does not open, another try shows what the browser made of it.
  await readDisk(running.page).catch(refuse);
  const disk = await readDisk(running.page).catch(refuse);
  const counted = ledger.settle(disk);
  await ledger.follow(running.context);
  const opened = await opensTheRecord(running, origin, disk, ledger);
  const faults = [
    ...refusals,
    ...faultsOf(disk),
    ...changesBetween(before, disk),
    ...counted.outOfOrder.map((seq) => `row ${seq} stands in another order than on the screen`),
  ];
  return { running, disk, counted, opened, faults };
}

/**
 * Whether the record page shows every row of the record in use.
 *
 * @param {Running} running
 * @param {string} origin
 * @param {Disk} disk
 * @param {import('./ledger.mjs').Ledger} ledger
 */
async function opensTheRecord({ page }, origin, disk, ledger) {
  await page.goto(`${origin}/en/record/`);
  const rows = disk.rows.filter(([slot]) => slot === disk.current);
  if (rows.length === 0) return disk.rows.length === 0;
  const shown = () => rows.every(([, , { id }]) => ledger.savedNow.has(id));
  await page
    .getByRole('heading', { name: say('record.timeline.title') })
    .waitFor({ timeout: 15_000 })
    .catch(() => {});
  return (
    (await ledger.becomes(shown, 5_000)) &&
    (await page.getByText(say('start.resume.unreadable')).count()) === 0
  );
}
