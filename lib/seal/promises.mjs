// @ts-check
import { attribute } from './html.mjs';

/** @typedef {import('./html.mjs').Element} Element */

const home = 'https://first-hour.invalid';

/** Attributes that make a browser fetch something; `href` does so only on some elements. */
const fetching = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background'];
const fetchingByHref = new Set(['link', 'image', 'use', 'feimage']);

/** Link relations that refer to an address without fetching it. */
const namingOnly = new Set(['canonical', 'alternate', 'author', 'license']);

/**
 * Parts of a page that the policy would block, or that break the promise that no request leaves the origin. A sentence
 * for each.
 *
 * @param {Element[]} elements
 * @returns {string[]}
 */
export const brokenPromises = (elements) =>
  elements.flatMap((element) => [
    ...inlineStyle(element),
    ...inlineCode(element),
    ...outsideSources(element),
  ]);

/** @param {Element} element */
function* inlineStyle(element) {
  const where = nameOf(element);
  // What the build put in is marked (styles.mjs).
  if (element.tagName === 'style' && attribute(element, 'data-sheet') === undefined)
    yield `${where} is an inline style sheet; move it to a CSS file`;
  if (attribute(element, 'style') !== undefined) yield `${where} has a style attribute; use a class`;
}

/** @param {Element} element */
function* inlineCode(element) {
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on'))
      yield `${nameOf(element)} has the inline handler ${name}; attach it from a script`;
    if (/^\s*javascript:/i.test(value)) yield `${nameOf(element)} has a javascript: address in ${name}`;
  }
}

/** @param {Element} element */
function* outsideSources(element) {
  for (const { name, value } of element.attrs) {
    if (!fetches(element, name)) continue;
    for (const address of addressesIn(name, value)) {
      if (!isOurs(address)) yield `${nameOf(element)} loads ${address}, which is not on this site`;
    }
  }
}

/** @param {Element} element @param {string} name */
function fetches(element, name) {
  if (name !== 'href') return fetching.includes(name);
  if (!fetchingByHref.has(element.tagName.toLowerCase())) return false;
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return !relations.every((relation) => namingOnly.has(relation));
}

/** @param {string} name @param {string} value */
const addressesIn = (name, value) =>
  name.endsWith('srcset')
    ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    : [value];

/** @param {string} address */
const isOurs = (address) => URL.canParse(address, home) && new URL(address, home).origin === home;

/** @param {Element} element */
function nameOf(element) {
  const id = attribute(element, 'id');
  const line = element.sourceCodeLocation?.startLine;
  return `<${element.tagName}${id ? ` id="${id}"` : ''}>${line ? ` on line ${line}` : ''}`;
}
