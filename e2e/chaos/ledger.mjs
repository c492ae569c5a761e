// @ts-check
import { setTimeout } from 'node:timers/promises';
import { wordsOf } from './disk.mjs';
import { watch } from './watch.mjs';

/** @typedef {ReturnType<typeof openLedger>} Ledger */
/** @typedef {import('./disk.mjs').Disk} Disk */
/** @typedef {import('@playwright/test').Page} Page */

/** What the screens of one profile ever showed and ever called saved, over all its browsers. */
export function openLedger() {
  /** Every entry that stood on a screen, as it stood there. @type {Map<string, string>} */
  const drawn = new Map();
  /** Those that the screen called saved before the browser was ended. @type {Set<string>} */
  const acknowledged = new Set();
  /** Those of which the driver heard only after the signal was sent. @type {Set<string>} */
  const late = new Set();
  /** Drawn, and not yet looked for on the disk. @type {Set<string>} */
  let fresh = new Set();
  /** Called saved in the browser that runs now. @type {Set<string>} */
  const savedNow = new Set();
  /** The lines of each screen, in the order in which they stood there. @type {Map<Page, string[]>} */
  const orders = new Map();
  /** @type {Map<Page, import('./watch.mjs').SaveLine>} */
  const lines = new Map();
  const said = { byLine: 0, byTick: 0 };
  let ended = false;
  /** @type {Set<() => void>} */
  const listeners = new Set();

  /** @param {import('./watch.mjs').Seen} seen @param {Page} page */
  const onSeen = (seen, page) => {
    for (const entry of seen.drawn) {
      if (!drawn.has(entry.id)) fresh.add(entry.id);
      drawn.set(entry.id, wordsOf(entry));
    }
    for (const id of [...seen.byLine, ...seen.byTick]) {
      savedNow.add(id);
      if (!ended) acknowledged.add(id);
      else if (!acknowledged.has(id)) late.add(id);
    }
    said.byLine += seen.byLine.length;
    said.byTick += seen.byTick.length;
    if (seen.order.length > 0) orders.set(page, seen.order);
    lines.set(page, seen.line);
    for (const listener of listeners) listener();
  };

  return {
    drawn,
    acknowledged,
    savedNow,
    said,
    lines,
    /** Watches another browser on the same profile. */
    async follow(/** @type {import('@playwright/test').BrowserContext} */ context) {
      ended = false;
      savedNow.clear();
      orders.clear();
      lines.clear();
      await watch(context, onSeen);
    },
    /** From here on what is heard was on its way when the browser was ended. */
    close() {
      ended = true;
    },
    /** Drawn in this browser, and not called saved. */
    unsaid: () => [...fresh].filter((id) => !acknowledged.has(id)),
    /** Calls back at everything that is seen. @param {() => void} listener @returns {() => void} ends it */
    onSeen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /**
     * Resolves to whether a claim has become true by what was seen, within so many milliseconds.
     *
     * @param {() => boolean} claim
     * @param {number} limit
     * @returns {Promise<boolean>}
     */
    async becomes(claim, limit) {
      const late = new AbortController();
      const seen = new Promise((resolve) => {
        const look = () => claim() && resolve(true);
        listeners.add(look);
        late.signal.addEventListener('abort', () => listeners.delete(look));
        look();
      });
      await Promise.race([seen, setTimeout(limit, null, { signal: late.signal }).catch(() => {})]);
      late.abort();
      return claim();
    },
    /**
     * Looks for everything on the disk, and starts the next page of the ledger.
     *
     * @param {Disk} disk
     */
    settle(disk) {
      const there = new Map(disk.rows.map(([, , entry]) => [entry.id, wordsOf(entry)]));
      const lost = [...acknowledged].filter((id) => there.get(id) !== drawn.get(id));
      const unsaid = [...fresh].filter((id) => !acknowledged.has(id));
      const place = new Map(disk.rows.map(([, seq, { id }]) => [id, seq]));
      const outOfOrder = [...orders.values()].flatMap((order) => {
        const seqs = order.flatMap((id) => place.get(id) ?? []);
        return seqs.filter((seq, n) => n > 0 && seq <= Number(seqs[n - 1]));
      });
      const unheard = [...there].filter(([id]) => !drawn.has(id));
      for (const [id, words] of unheard) drawn.set(id, words);
      const counted = {
        acknowledged: [...fresh].filter((id) => acknowledged.has(id)).length,
        lost,
        lateLost: [...late].filter((id) => there.get(id) !== drawn.get(id)),
        late: late.size,
        unsaidThere: unsaid.filter((id) => there.has(id)).length + unheard.length,
        unsaidGone: unsaid.filter((id) => !there.has(id)),
        outOfOrder,
      };
      // What is lost is told once.
      for (const id of lost) acknowledged.delete(id);
      // What was heard too late and is there is as good as any other from now on.
      for (const id of late) if (there.has(id)) acknowledged.add(id);
      late.clear();
      fresh = new Set();
      return counted;
    },
  };
}

/**
 * Waits until no screen is saving, and nothing new was seen for a moment; 40 seconds at most, as long as
 * the app waits for a slow disk.
 *
 * @param {Ledger} ledger
 */
export async function isQuiet(ledger) {
  for (let quiet = 0, tries = 0; quiet < 5 && tries < 400; tries++) {
    let heard = false;
    const stopListening = ledger.onSeen(() => (heard = true));
    await setTimeout(100);
    stopListening();
    quiet = heard || [...ledger.lines.values()].includes('saving') ? 0 : quiet + 1;
  }
}
