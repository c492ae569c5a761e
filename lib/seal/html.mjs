// @ts-check
import { parse } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterMap['node']} Node */
/** @typedef {import('parse5').DefaultTreeAdapterMap['element']} Element */

/**
 * Every element of a page in document order, as a browser would build it, with its place in the text. Includes what is
 * in <noscript>, the page of somebody without scripts, and in <template>, which ends up in the page.
 *
 * @param {string} html a whole document
 * @returns {Element[]}
 */
export function elementsOf(html) {
  return [...below(parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true }))];
}

/** @param {Node} node @returns {Generator<Element>} */
function* below(node) {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* below(child);
}

/** @param {Element} element @param {string} name in lower case @returns {string | undefined} */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;

/**
 * The text inside an element that holds only text, such as a script.
 *
 * @param {Element} element
 */
export const textOf = (element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
