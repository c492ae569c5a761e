// @ts-check
import { say } from './words.mjs';

/** @typedef {'saved' | 'saving' | 'unsaved' | 'other'} SaveLine */
/**
 * What changed on a screen. Entries are those whose line stands there for the first time.
 *
 * @typedef {{ drawn: { id: string }[], byLine: string[], byTick: string[], order: string[], line: SaveLine }} Seen
 */

/**
 * Tells what a person reads on every page of a browser, as it appears: each line of the record, and
 * what says of it that it is saved. That is either the save line, which speaks for all lines beside
 * it, or an entry's own mark, which is a green tick or the diamond of what was told only once it is
 * on disk. Runs before the page's own scripts.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {(seen: Seen, page: import('@playwright/test').Page) => void} onSeen
 */
export async function watch(context, onSeen) {
  await context.exposeBinding('chaosSees', ({ page }, seen) => onSeen(seen, page));
  await context.addInitScript(watchThePage, {
    saved: say('saving.saved'),
    saving: say('saving.saving'),
    unsaved: say('saving.unsaved.title'),
  });
}

/** Runs in the page. @param {{ saved: string, saving: string, unsaved: string }} words */
function watchThePage(words) {
  if (window.top !== window) return;
  /** @type {Set<string>} */
  const drawn = new Set();
  /** @type {Set<string>} */
  const byLine = new Set();
  /** @type {Set<string>} */
  const byTick = new Set();
  let before = '';

  /**
   * The entry that a line was drawn from: React keeps it on the element. The words alone would not
   * say which of two equal taps it is.
   */
  const entryOf = (/** @type {Element} */ item) => {
    const key = Object.keys(item).find((name) => name.startsWith('__reactProps$'));
    const children = key && Reflect.get(item, key).children;
    return [children].flat(9).find((child) => child?.props?.entry)?.props.entry;
  };
  const shown = (/** @type {string} */ selector, /** @type {string} */ text) =>
    [...document.querySelectorAll(selector)].some(
      (one) => one.textContent?.trim().startsWith(text) && one.checkVisibility(),
    );
  const lineNow = () => {
    if (shown('[data-unsaved]', words.unsaved)) return 'unsaved';
    if (shown('aside span', words.saving)) return 'saving';
    return shown('aside span:has(time)', words.saved) ? 'saved' : 'other';
  };
  const isNew = (/** @type {Set<string>} */ known, /** @type {string} */ id) =>
    !known.has(id) && Boolean(known.add(id));

  const look = () => {
    const line = lineNow();
    const seen = {
      drawn: /** @type {{ id: string }[]} */ ([]),
      byLine: /** @type {string[]} */ ([]),
      byTick: /** @type {string[]} */ ([]),
      order: /** @type {string[]} */ ([]),
      line,
    };
    for (const item of document.querySelectorAll('li.entry-timed:not(.is-open)')) {
      if (!item.checkVisibility()) continue;
      const entry = entryOf(item);
      if (!entry) continue;
      if (item.closest('aside')) seen.order.push(entry.id);
      if (isNew(drawn, entry.id)) seen.drawn.push(entry);
      if (line === 'saved' && isNew(byLine, entry.id)) seen.byLine.push(entry.id);
      const ticked = item.querySelector('.mark [fill="var(--color-done)"], .mark path[d^="M12 4.5l7.5"]');
      if (ticked && isNew(byTick, entry.id)) seen.byTick.push(entry.id);
    }
    const now = `${line} ${seen.order.length} ${seen.order.at(-1)}`;
    if (now === before && seen.drawn.length + seen.byLine.length + seen.byTick.length === 0) return;
    before = now;
    Reflect.get(window, 'chaosSees')(seen);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
