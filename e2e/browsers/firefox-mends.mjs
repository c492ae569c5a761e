// @ts-check
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the browser shows anyway. */
const shown = /** @type {Record<string, unknown>} */ ({ 'prefers-color-scheme': 'light' });

/** Playwright's own ids are counted from 1. */
const firstOfOurs = 2 ** 40;

/**
 * Types as a keyboard does it. Playwright's way for BiDi sets the value as the page's own scripts would,
 * which React takes for its own doing and does not hear.
 *
 * And takes away what axe would read: `section.ariaLabelledByElements` ends the process of the page with
 * signal 11 (ESR 153). Without it axe reads the attribute.
 */
const preparesPages = `() => {
  const type = (text) => void document.execCommand('insertText', false, text);
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => type, set: () => {} });
  delete Element.prototype.ariaLabelledByElements;
}`;

/**
 * What has to be mended between Playwright and a released Firefox, in both directions.
 *
 * - Playwright asks for the colour scheme with a command that Firefox may not know yet. The scheme
 *   it shows anyway is granted; any other stays refused in its own words, so that no story is told
 *   in a look that nobody saw.
 * - Playwright knows a download by an id that Firefox may not give yet, and looks for it under the
 *   name suggested. Firefox gives a second of that name another one.
 * - Playwright types in a way that React does not hear.
 * - Firefox does not bear a question that axe asks.
 * - Playwright gives the size of a page in inches where the protocol counts centimetres.
 * - Playwright writes of an error on the console no more than that it is one.
 *
 * @param {(message: object) => void} ask the browser, on our own behalf
 */
export function mendsFor(ask) {
  /** @type {Set<number>} */
  const looks = new Set();
  /** @type {Map<string, string>} by address, the name suggested */
  const downloads = new Map();
  /** @type {number | undefined} */
  let begins;
  /** @type {string | undefined} kept back until the first page would type rightly */
  let begun;

  return {
    /** @param {string} text what Playwright says @returns {string} */
    sent(text) {
      const { id, method, params } = JSON.parse(text);
      if (method === 'session.new') begins = id;
      if (method === 'emulation.setMediaFeaturesOverride' && isShown(params.features)) looks.add(id);
      if (method !== 'browsingContext.print') return text;
      const { page, margin } = params;
      const whole = { ...params, page: inCentimetres(page), margin: inCentimetres(margin) };
      return JSON.stringify({ id, method, params: whole });
    },
    /** @param {string} text what the browser says @returns {string | undefined} */
    received(text) {
      const said = JSON.parse(text);
      if (said.id === firstOfOurs) return begun;
      if (said.id === begins && said.type === 'success') {
        begun = text;
        begins = undefined;
        const params = { functionDeclaration: preparesPages };
        ask({ id: firstOfOurs, method: 'script.addPreloadScript', params });
        return undefined;
      }
      if (looks.delete(said.id) && said.error === 'unknown command')
        return JSON.stringify({ type: 'success', id: said.id, result: {} });
      const { method, params } = said;
      if (method === 'log.entryAdded' && params.args?.some(isError))
        return JSON.stringify({
          ...said,
          params: { ...params, args: [{ type: 'string', value: params.text }] },
        });
      if (method === 'browsingContext.downloadWillBegin') downloads.set(params.url, params.suggestedFilename);
      else if (method !== 'browsingContext.downloadEnd') return text;
      else if (params.filepath)
        renameSync(params.filepath, join(dirname(params.filepath), downloads.get(params.url) ?? ''));
      return JSON.stringify({ ...said, params: { ...params, download: params.url } });
    },
  };
}

/** @param {Record<string, unknown>} features */
const isShown = (features) =>
  Object.entries(features).every(([feature, value]) => value === undefined || shown[feature] === value);

/** @param {{ type: string }} argument */
const isError = ({ type }) => type === 'error';

/** @param {Record<string, number>} inches */
const inCentimetres = (inches) =>
  Object.fromEntries(Object.entries(inches).map(([side, length]) => [side, length * 2.54]));
