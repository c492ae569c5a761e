// @ts-check
import { setTimeout } from 'node:timers/promises';
import { openDevice } from './device.mjs';
import { nothing, readDisk } from './disk.mjs';
import { isQuiet } from './ledger.mjs';
import { randomFrom } from './random.mjs';
import { stopTapping, tapFast } from './taps.mjs';

/**
 * Two windows of one profile tap at the same time and take the write lock from each other. Every other
 * fight ends in a kill; the others are left to come to rest first.
 *
 * @param {import('./restart.mjs').Site} site
 * @param {{ fights: number, seed: number, tally: import('./tally.mjs').Tally }} options
 */
export async function fightForThePen(site, { fights, seed, tally }) {
  const device = await openDevice(site, tally);
  const { ledger } = device;
  for (let fight = 1; fight <= fights; fight++) {
    const random = randomFrom(seed + fight * 104_729);
    const running = device.running();
    const windows = [running.page, await running.openWindow()];
    for (const window of windows) await window.goto(`${site.origin}/en/respond/binance/`);
    const taking = random.one([0.02, 0.1, 0.3]);
    const tapping = windows.map((window) => tapFast(window, random, { pause: 150, takesOver: taking }));
    await setTimeout(random.whole(1_000, 4_000));
    const rests = fight % 2 === 0;
    if (rests) {
      await Promise.all(windows.map(stopTapping));
      await isQuiet(ledger);
      for (const fault of await silencesOf(windows, ledger)) tally.complain(`fight ${fight}: ${fault}`);
    }
    ledger.close();
    await running.kill();
    await Promise.all(tapping);
    tally.refused(ledger);
    await device.restart(
      `fight ${fight} (${rests ? 'came to rest' : 'killed'}, takes the write lock at ${taking})`,
    );
  }
  await device.close();
}

/**
 * Entries that were tapped and are not on the disk, while no window says that something is not saved.
 *
 * @param {import('@playwright/test').Page[]} windows
 * @param {import('./ledger.mjs').Ledger} ledger
 */
export async function silencesOf([window], ledger) {
  if (!window) return [];
  // On a full disk the browser does not even open it.
  const disk = await readDisk(window).catch(() => nothing);
  const there = new Set(disk.rows.map(([, , { id }]) => id));
  const gone = ledger.unsaid().filter((id) => !there.has(id));
  if (gone.length === 0 || [...ledger.lines.values()].includes('unsaved')) return [];
  return [`${gone.length} entries are not on the disk, and no screen says so`];
}
