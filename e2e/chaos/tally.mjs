// @ts-check

/** @typedef {ReturnType<typeof openTally>} Tally */
/** @typedef {Awaited<ReturnType<typeof import('./restart.mjs').restart>>} After */

/**
 * Counts over many comparisons, and tells of every fault as soon as it is found.
 *
 * @param {string} name
 */
export function openTally(name) {
  const sums = { compared: 0, acknowledged: 0, lost: 0, there: 0, gone: 0, late: 0, lateLost: 0 };
  const said = { byLine: 0, byTick: 0 };
  let refused = 0;
  let unopened = 0;
  let faulty = 0;
  /** @type {number[]} */
  const lengths = [];
  /** @param {string} what */
  const complain = (what) => {
    faulty += 1;
    console.error(`${name}: ${what}`);
  };

  return {
    complain,
    /** @param {string} what @param {After} after */
    add(what, { disk, counted, opened, faults }) {
      sums.compared += 1;
      sums.acknowledged += counted.acknowledged;
      sums.lost += counted.lost.length;
      sums.there += counted.unsaidThere;
      sums.gone += counted.unsaidGone.length;
      sums.late += counted.late;
      sums.lateLost += counted.lateLost.length;
      lengths.push(disk.rows.length);
      if (!opened) unopened += 1;
      const { lost, lateLost } = counted;
      if (lost.length > 0) console.error(`${name}, ${what}: LOST ${lost.length}: ${lost.join(' ')}`);
      if (lateLost.length > 0)
        console.error(`${name}, ${what}: shown as saved in the last moment, and lost: ${lateLost.join(' ')}`);
      for (const fault of faults) complain(`${what}: ${fault}`);
      if (!opened) console.error(`${name}, ${what}: the record did not open`);
      if (process.stdout.isTTY || sums.compared % 10 === 0)
        console.log(`  ${what}: ${counted.acknowledged} called saved, ${disk.rows.length} on the disk`);
    },
    /** Counts what a screen shows and says is not saved. @param {import('./ledger.mjs').Ledger} ledger */
    refused(ledger) {
      if ([...ledger.lines.values()].includes('unsaved')) refused += ledger.unsaid().length;
    },
    /** Takes over by what signs entries were called saved. @param {import('./ledger.mjs').Ledger} ledger */
    adopt(ledger) {
      said.byLine += ledger.said.byLine;
      said.byTick += ledger.said.byTick;
    },
    /** Whether everything is as it must be. A run that saw nothing called saved has shown nothing. */
    isGood() {
      if (said.byLine === 0 || said.byTick === 0)
        complain('saw no save line or no tick: the screen has changed');
      return sums.lost + sums.lateLost + unopened + faulty === 0;
    },
    rows: () => ({
      compared: sums.compared,
      'entries acknowledged': sums.acknowledged,
      'acknowledged and lost': sums.lost,
      'not acknowledged but there': sums.there,
      'not acknowledged and gone': sums.gone,
      'said to be not saved': refused,
      'acknowledged in the last moment': sums.late,
      '  and lost of these': sums.lateLost,
      'gaps, doubles, changed rows': faulty,
      'restarts that failed to open': unopened,
      'median length of record': median(lengths),
    }),
  };
}

/** @param {number[]} of */
const median = (of) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
