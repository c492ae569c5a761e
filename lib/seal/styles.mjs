// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsOf } from './html.mjs';

/**
 * The pages that somebody opens first, on any network: of a language, and of an account. Not all, because the sheets are
 * then in each file of the site.
 */
const isFirst = (/** @type {string} */ file) =>
  /^[a-z]{2}(?:-\w+)?\/(?:respond\/[^/]+\/)?index\.html$/.test(file);

/**
 * Puts the style sheets of a page into it, so that its first paint waits for no second request. The links stay, for
 * React, which would load the sheets otherwise; browsers fetch none that is `disabled`.
 *
 * @param {string} html a whole document
 * @param {(address: string) => string} read the text of a sheet
 * @returns {string} the same if they are in it already
 */
export function withStyles(html, read) {
  return elementsOf(html)
    .filter(
      (element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'disabled') === undefined,
    )
    .toReversed()
    .reduce((page, link) => {
      const at = link.sourceCodeLocation;
      const address = attribute(link, 'href');
      if (!at || !address) return page;
      const sheet = `<style data-sheet>${read(address)}</style>`;
      const tag = page.slice(at.startOffset, at.endOffset).replace(/^<link/, '<link disabled');
      return page.slice(0, at.startOffset) + sheet + tag + page.slice(at.endOffset);
    }, html);
}

/** @param {string} folder of the site @returns {number} of how many pages below it the sheets were put in */
export function putStylesIn(folder) {
  const read = (/** @type {string} */ address) => readFileSync(join(folder, address), 'utf8');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isFirst);
  for (const file of pages) writeFileSync(join(folder, file), withStyles(read(file), read));
  return pages.length;
}
