// @ts-check
import { setTimeout } from 'node:timers/promises';
import { openDevice } from './device.mjs';
import { randomFrom } from './random.mjs';
import { tapByHand, tapFast } from './taps.mjs';
import { say } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./restart.mjs').Running} Running */
/** @typedef {import('./restart.mjs').Site} Site */

/**
 * Taps, kills, restarts and compares, so many times. The record goes on growing over the kills; now
 * and then a fresh profile begins another.
 *
 * @param {Site} site
 * @param {{ kills: number, seed: number, tally: import('./tally.mjs').Tally }} options
 */
export async function killAtRandom(site, { kills, seed, tally }) {
  let device = await openDevice(site, tally);
  for (let kill = 1; kill <= kills; kill++) {
    const random = randomFrom(seed + kill * 7_919);
    if (random.chance(0.04)) {
      await device.close();
      device = await openDevice(site, tally);
    }
    const how = await tapUntilTheEnd(device.running(), site.origin, device.ledger, random);
    await device.restart(`kill ${kill} (${how})`);
  }
  await device.close();
}

/**
 * @param {Running} running
 * @param {string} origin
 * @param {import('./ledger.mjs').Ledger} ledger
 * @param {Random} random
 * @returns {Promise<string>} what was done, in a few words
 */
async function tapUntilTheEnd({ page, kill }, origin, ledger, random) {
  const way = random.one(['fast', 'fast', 'hand', 'record']);
  // The record page has nothing to tell of before there is a record.
  const onRecord = way === 'record' && ledger.drawn.size > 0;
  const moment = random.one(['later', 'later', 'drawn', 'saved']);
  const reached = theMoment(moment, ledger, random);
  if (!onRecord) await goToTheSteps(page, origin, random);
  const tapping =
    way === 'fast' ? tapFast(page, random, { pause: random.one([60, 250, 700]) }) : tapByHand(page, random);
  const when = await reached;
  ledger.close();
  await kill();
  await tapping;
  return `${way}, ${when}`;
}

/** By the link of the record page, which keeps the page that runs, or by its address. */
async function goToTheSteps(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {string} */ origin,
  /** @type {Random} */ random,
) {
  const link = page.getByRole('link', { name: say('record.to-steps') });
  if (random.chance(0.6) && (await link.count()) > 0) await link.click();
  else await page.goto(`${origin}/en/respond/binance/`, { waitUntil: 'commit' });
}

/**
 * Waits for the moment to kill: some time after the first tap was drawn; in the turn in which a tap
 * is on the screen and its write under way; or right after one was called saved.
 *
 * @param {string} moment
 * @param {import('./ledger.mjs').Ledger} ledger
 * @param {Random} random
 * @returns {Promise<string>}
 */
async function theMoment(moment, ledger, random) {
  const wait = random.whole(0, 1_500);
  const turns = random.whole(1, 15);
  const [drawn, saved] = [ledger.drawn.size, ledger.acknowledged.size];
  const reached = {
    later: () => ledger.drawn.size > drawn,
    drawn: () => ledger.drawn.size >= drawn + turns && ledger.unsaid().length > 0,
    saved: () => ledger.acknowledged.size >= saved + turns,
  }[moment];
  /** @type {() => void} */
  let stopListening = () => {};
  const heard = new Promise((resolve) => {
    stopListening = ledger.onSeen(() => reached?.() && resolve(true));
  });
  const inTime = await Promise.race([heard, setTimeout(6_000, false)]);
  stopListening();
  if (!inTime) return 'nothing more to tap';
  if (moment !== 'later') return `${moment} ${turns}`;
  await setTimeout(wait);
  return `${wait} ms`;
}
