// @ts-check
import { openEvents } from './events.mjs';
import { inPage } from './in-page.mjs';
import { Refused } from './session.mjs';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * One window: what is done in it, and the events that tell what happened to it.
 *
 * @param {{
 *   session: import('./session.mjs').Session,
 *   handle: string,
 *   userContext: string,
 *   emit: import('./browser.mjs').Emit,
 *   gone: () => void,
 * }} options
 */
export function openPage({ session, handle, userContext, emit, gone }) {
  const told = openEvents({ context: handle, userContext, emit });
  let isOpen = true;

  /** @typedef {(method: string, path: string, body?: object) => Promise<any>} Say */

  /**
   * @param {Say} say
   * @param {import('./in-page.mjs').Asked} asked
   * @param {string} [work]
   */
  const run = async (say, asked, work = 'null') => {
    const script = `(${inPage})(arguments[0], ${work}, arguments[1])`;
    const state = await say('POST', '/execute/async', { script, args: [asked] });
    told.notes(state);
    return state;
  };
  const look = (/** @type {Say} */ say) => run(say, { args: [], depth: 0, keeps: false, isApart: false });

  /** @template T @param {(say: Say) => Promise<T>} work */
  const here = (work) => {
    if (!isOpen) throw new Refused('no such frame', handle);
    return session.inWindow(handle, work);
  };

  const page = {
    complains: (/** @type {string} */ text) => told.tells(text),
    receives: told.receives,
    /** @param {string} method @param {string} path @param {object} [body] */
    say: (method, path, body) => here((say) => say(method, path, body)),
    /** Between two documents, and where a question stands before the page, there is nothing to see. */
    look: async () => void (await (isOpen && here(look).catch(() => {}))),
    async appears() {
      told.appears();
      await here(look);
    },
    vanishes() {
      if (!isOpen) return;
      isOpen = false;
      gone();
      told.vanishes();
    },
    async close() {
      await here((say) => say('DELETE', '/window'));
      page.vanishes();
    },
    /** Until what is inside is as large as asked: the window has a frame and a bar. */
    resize: (/** @type {{ width: number, height: number }} */ { width, height }) =>
      here(async (say) => {
        const inside = () =>
          say('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
        const { width: outerWidth, height: outerHeight } = await say('GET', '/window/rect');
        const [innerWidth, innerHeight] = await inside();
        const rect = { width: outerWidth - innerWidth + width, height: outerHeight - innerHeight + height };
        await say('POST', '/window/rect', rect);
        for (let tries = 0; tries < 50; tries++) {
          const [w, h] = await inside();
          if (w === width && h === height) return;
        }
        throw new Refused('unsupported operation', `a window of ${width} by ${height}: ${await inside()}`);
      }),
    goes: (/** @type {string} */ url) =>
      here(async (say) => {
        const navigation = await told.goes(async () => {
          await say('POST', '/url', { url });
          await look(say);
        });
        return { navigation, url };
      }),
    moves: (/** @type {string} */ way) =>
      here(async (say) => {
        await say('POST', `/${way}`, {});
        await look(say);
      }),
    /** @param {any} params of `script.callFunction` */
    runs: ({ source, arguments: args = [], resultOwnership, serializationOptions, target }) =>
      here(async (say) => {
        const depth = serializationOptions?.maxObjectDepth ?? null;
        const isApart = target.sandbox !== undefined;
        const asked = { args, depth, keeps: resultOwnership === 'root', isApart };
        const { id, result, failed } = await run(say, asked, source);
        const realm = isApart ? `${id}-utility` : id;
        if (failed?.includes('no such handle')) throw new Refused('no such handle', failed);
        if (failed === undefined) return { type: 'success', realm, result };
        return { type: 'exception', realm, exceptionDetails: { text: failed } };
      }),
    forgets: (/** @type {string[]} */ handles) =>
      here((say) =>
        say('POST', '/execute/sync', {
          script: 'for (const handle of arguments[0]) window.__bidi?.kept.delete(handle)',
          args: [handles],
        }),
      ),
    /** @param {any[]} actions */
    acts: (actions) =>
      here(async (say) => {
        const whole = actions.map(({ actions: steps, ...source }) => ({
          ...source,
          actions: steps.map((/** @type {any} */ step) =>
            'x' in step ? { duration: 0, ...step, x: Math.round(step.x), y: Math.round(step.y) } : step,
          ),
        }));
        await say('POST', '/actions', { actions: whole });
        await look(say).catch(() => {});
      }),
    chooses: (/** @type {string} */ sharedId, /** @type {string[]} */ files) =>
      here(async (say) => {
        const script = 'return window.__bidi.kept.get(arguments[0])';
        const element = await say('POST', '/execute/sync', { script, args: [sharedId] });
        await say('POST', `/element/${element[elementKey]}/value`, { text: files.join('\n') });
      }),
  };
  return page;
}
