// @ts-check
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Media features that Firefox shows without being asked. */
const shown = /** @type {Record<string, unknown>} */ ({ 'prefers-color-scheme': 'light' });

/** The id of our own command. Playwright counts its ids from 1. */
const ownId = 2 ** 40;

/**
 * Runs first in every page.
 *
 * - Typing fires input events. Playwright's BiDi client sets the value by script, and React ignores that.
 * - `ariaLabelledByElements` is removed: reading it on a `section` crashes the page (ESR 153). axe reads the attribute.
 */
const preloadScript = `() => {
  const type = (text) => void document.execCommand('insertText', false, text);
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => type, set: () => {} });
  delete Element.prototype.ariaLabelledByElements;
}`;

/**
 * Rewrites the messages between Playwright and a released Firefox.
 *
 * - Colour scheme: Firefox may not know the command. Asking for the scheme it shows anyway succeeds; asking for
 *   another fails as before, so that no story runs in a look that nobody sees.
 * - Downloads: Playwright expects an id, and a file with the suggested name. Firefox gives no id, and renames a
 *   second file of one name. The address becomes the id, and the file gets its suggested name back.
 * - Pages: the preload script is installed before Playwright hears that its session has begun.
 * - Printing: Playwright sends inches, the protocol takes centimetres.
 * - Console: Playwright prints an error object without its message. The message is sent as a string.
 *
 * @param {(message: object) => void} ask sends Firefox a command of our own
 */
export function mendsFor(ask) {
  /** @type {Set<number>} ids of commands that ask for the scheme shown anyway */
  const schemeCommands = new Set();
  /** @type {Map<string, string>} the suggested name of a download, by address */
  const suggestedNames = new Map();
  /** @type {number | undefined} the id of the command that begins the session */
  let sessionCommand;
  /** @type {string | undefined} its answer, held back until the preload script is installed */
  let sessionAnswer;

  return {
    /** @param {string} text from Playwright @returns {string} to Firefox */
    sent(text) {
      const { id, method, params } = JSON.parse(text);
      if (method === 'session.new') sessionCommand = id;
      if (method === 'emulation.setMediaFeaturesOverride' && isShown(params.features)) schemeCommands.add(id);
      if (method !== 'browsingContext.print') return text;
      const { page, margin } = params;
      const metric = { ...params, page: inCentimetres(page), margin: inCentimetres(margin) };
      return JSON.stringify({ id, method, params: metric });
    },
    /** @param {string} text from Firefox @returns {string | undefined} to Playwright; nothing for now */
    received(text) {
      const said = JSON.parse(text);
      if (said.id === ownId) return sessionAnswer;
      if (said.id === sessionCommand && said.type === 'success') {
        sessionAnswer = text;
        sessionCommand = undefined;
        const params = { functionDeclaration: preloadScript };
        ask({ id: ownId, method: 'script.addPreloadScript', params });
        return undefined;
      }
      if (schemeCommands.delete(said.id) && said.error === 'unknown command')
        return JSON.stringify({ type: 'success', id: said.id, result: {} });
      const { method, params } = said;
      if (method === 'log.entryAdded' && params.args?.some(isError))
        return JSON.stringify({
          ...said,
          params: { ...params, args: [{ type: 'string', value: params.text }] },
        });
      if (method === 'browsingContext.downloadWillBegin')
        suggestedNames.set(params.url, params.suggestedFilename);
      else if (method !== 'browsingContext.downloadEnd') return text;
      else if (params.filepath)
        renameSync(params.filepath, join(dirname(params.filepath), suggestedNames.get(params.url) ?? ''));
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
