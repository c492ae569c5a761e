// @ts-check
import { setTimeout } from 'node:timers/promises';
import { openDevice } from './device.mjs';
import { readDisk } from './disk.mjs';
import { isQuiet } from './ledger.mjs';
import { randomFrom } from './random.mjs';
import { openSmallDisk } from './small-disk.mjs';
import { stopTapping, tapFast } from './taps.mjs';
import { silencesOf } from './windows.mjs';
import { say } from './words.mjs';

/**
 * Fills the disk while somebody taps. Every other time the browser is killed while it is full; the
 * others make room first, and "try again" must then save everything that stands on the screen.
 *
 * @param {import('./restart.mjs').Site} site
 * @param {{ times: number, seed: number, tally: import('./tally.mjs').Tally }} options
 */
export async function fillTheDisk(site, { times, seed, tally }) {
  const disk = openSmallDisk();
  console.log(disk.sentence);
  const device = await openDevice(site, tally, disk.profile);
  const { ledger } = device;
  let refusals = 0;
  /**
   * Fills the disk under somebody who taps, and looks at what the screen says.
   *
   * @param {number} time
   * @param {boolean} triesAgain
   */
  const fill = async (time, triesAgain) => {
    const random = randomFrom(seed + time * 15_485_863);
    const { page } = device.running();
    await page.goto(`${site.origin}/en/respond/binance/`);
    void tapFast(page, random, { pause: 80 });
    await setTimeout(random.whole(200, 800));
    await disk.fill(page);
    await setTimeout(random.whole(500, 2_000));
    await stopTapping(page);
    await isQuiet(ledger);
    for (const fault of await silencesOf([page], ledger)) tally.complain(`time ${time}: ${fault}`);
    tally.refused(ledger);
    const isRefused = ledger.lines.get(page) === 'unsaved';
    refusals += Number(isRefused);
    // The browser had room set aside, and the tapping ended before it was used up.
    if (!isRefused) console.log(`time ${time}: full, and all was taken`);
    if (!triesAgain) return 'killed while full';
    await disk.free(page);
    await tryAgain(page, ledger);
    // The line speaks for the newest thirty; all others must be there too.
    const there = new Set((await readDisk(page)).rows.map(([, , { id }]) => id));
    const gone = ledger.unsaid().filter((id) => !there.has(id));
    const line = ledger.lines.get(page);
    if (gone.length > 0 || line !== 'saved')
      tally.complain(`time ${time}: after making room ${gone.length} are not saved, and it says ${line}`);
    return 'room made, tried again';
  };
  for (let time = 1; time <= times; time++) {
    const { isGone, kill } = device.running();
    const what = await fill(time, time % 2 === 0).catch((error) => {
      if (!isGone()) throw error;
      return 'the browser itself ended';
    });
    ledger.close();
    await kill();
    await disk.free();
    await device.restart(`time ${time} (${what})`);
  }
  if (refusals === 0) tally.complain('the disk was never full');
  await device.close();
}

/** As a person would, until nothing is left to try. */
async function tryAgain(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {import('./ledger.mjs').Ledger} */ ledger,
) {
  const button = page.getByRole('button', { name: say('saving.retry'), exact: true });
  for (let tries = 0; tries < 10 && ledger.lines.get(page) === 'unsaved'; tries++) {
    await button
      .first()
      .click({ timeout: 2_000 })
      .catch(() => {});
    await setTimeout(300);
    await isQuiet(ledger);
  }
}
