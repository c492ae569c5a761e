// @ts-check
import { temporaryFolder } from '../../lib/seal/cleanup.mjs';
import { nothing } from './disk.mjs';
import { openLedger } from './ledger.mjs';
import { restart } from './restart.mjs';

/**
 * A browser on a profile of its own, from nothing on, and a ledger of what its screens show.
 *
 * @param {import('./restart.mjs').Site} site
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ path: string, remove: () => void }} [profile] folder
 */
export async function openDevice(site, tally, profile = temporaryFolder()) {
  const ledger = openLedger();
  let after = await restart(site, profile.path, ledger, nothing);
  return {
    ledger,
    /** The browser as it was started last. */
    running: () => after.running,
    /** Starts the browser again, once it was killed, and compares. @param {string} what was done to it */
    async restart(what) {
      after = await restart(site, profile.path, ledger, after.disk);
      tally.add(what, after);
    },
    async close() {
      await after.running.kill();
      tally.adopt(ledger);
      profile.remove();
    },
  };
}
