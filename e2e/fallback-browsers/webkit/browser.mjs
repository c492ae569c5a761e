// @ts-check
import { randomUUID } from 'node:crypto';
import { openContext } from './context.mjs';
import { Refused } from './session.mjs';

/** @typedef {(method: string, params: object) => void} Emit */

/** What Playwright asks for and this browser is or does anyway, or what would make no difference. */
const granted = new Set([
  'session.subscribe',
  'network.addDataCollector',
  'network.setCacheBehavior',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'browsingContext.activate',
]);

/**
 * The commands of WebDriver BiDi that Playwright uses. What is not here is refused by name.
 *
 * @param {Emit} emit
 */
export function openBrowser(emit) {
  /** @type {Map<string, ReturnType<typeof openContext>>} by the id of their user context */
  const contexts = new Map();
  /** @param {string} id */
  const contextOf = (id) => contexts.get(id) ?? refuse('no such user context', id);
  /** @param {any} params */
  const pageOf = ({ context, target }) => {
    const id = context ?? target?.context;
    for (const { pages } of contexts.values()) {
      const page = pages.get(id);
      if (page) return page;
    }
    return refuse('no such frame', id);
  };
  /** @param {any} params the contexts, or those of the pages, that a setting is for */
  const meant = ({ userContexts, contexts: pages, context }) =>
    userContexts?.map(contextOf) ??
    [...contexts.values()].filter((one) =>
      (pages ?? [context]).some((/** @type {string} */ id) => one.pages.has(id)),
    );

  /** @type {Record<string, (params: any) => any>} */
  const commands = {
    'session.new': () => ({
      sessionId: randomUUID(),
      capabilities: { browserName: 'MiniBrowser', browserVersion: '', userAgent: '' },
    }),
    // Asked for each session, for passwords of sites. Nothing else is held up.
    'network.addIntercept': ({ phases }) =>
      phases.every((/** @type {string} */ phase) => phase === 'authRequired')
        ? { intercept: randomUUID() }
        : refuse('unsupported operation', 'holding up requests'),
    'browser.createUserContext'() {
      const id = randomUUID();
      contexts.set(id, openContext(id, emit));
      return { userContext: id };
    },
    async 'browser.removeUserContext'({ userContext }) {
      await contextOf(userContext).close();
      contexts.delete(userContext);
    },
    'browser.close': () => {},
    'browser.setDownloadBehavior'({ downloadBehavior, userContexts }) {
      for (const one of meant({ userContexts })) one.downloads = downloadBehavior.destinationFolder;
    },
    'emulation.setLocaleOverride'({ locale, ...rest }) {
      for (const one of meant(rest)) one.locale = locale;
    },
    'emulation.setTimezoneOverride'({ timezone, ...rest }) {
      for (const one of meant(rest)) one.timezone = timezone;
    },
    'emulation.setMediaFeaturesOverride'({ features }) {
      if ((features['prefers-color-scheme'] ?? 'light') !== 'light')
        refuse('unsupported operation', 'another look');
    },
    async 'emulation.setNetworkConditions'({ networkConditions, ...rest }) {
      for (const one of meant(rest)) await one.setAway(networkConditions?.type === 'offline');
    },
    async 'browsingContext.setViewport'({ viewport, ...rest }) {
      for (const one of meant(rest)) await one.resize(viewport);
    },
    'browsingContext.create': async ({ userContext }) => ({ context: await contextOf(userContext).open() }),
    'browsingContext.navigate': (params) => pageOf(params).goes(params.url),
    'browsingContext.reload': (params) => pageOf(params).moves('refresh'),
    'browsingContext.traverseHistory': (params) =>
      pageOf(params).moves(params.delta < 0 ? 'back' : 'forward'),
    'browsingContext.close': (params) => pageOf(params).close(),
    'browsingContext.captureScreenshot': async (params) => ({
      data: await pageOf(params).say('GET', '/screenshot'),
    }),
    'browsingContext.handleUserPrompt': (params) =>
      pageOf(params).say('POST', params.accept === false ? '/alert/dismiss' : '/alert/accept', {}),
    'script.evaluate': (params) =>
      pageOf(params).runs({ ...params, source: `() => (${params.expression.trim().replace(/;$/, '')}\n)` }),
    'script.callFunction': (params) => pageOf(params).runs({ ...params, source: params.functionDeclaration }),
    'script.disown': (params) => pageOf(params).forgets(params.handles),
    'script.addPreloadScript'({ functionDeclaration, ...rest }) {
      const script = randomUUID();
      for (const one of meant(rest)) one.first.set(script, functionDeclaration);
      return { script };
    },
    'script.removePreloadScript'({ script }) {
      for (const { first } of contexts.values()) first.delete(script);
    },
    'input.performActions': (params) => {
      const page = pageOf(params);
      for (const one of contexts.values()) one.touch(page);
      return page.acts(params.actions);
    },
    'input.setFiles': (params) => pageOf(params).chooses(params.element.sharedId, params.files),
  };

  return {
    /** @param {string} method @param {object} params */
    async does(method, params) {
      if (granted.has(method)) return {};
      const command = commands[method] ?? refuse('unknown command', method);
      return (await command(params)) ?? {};
    },
    close: () => Promise.all([...contexts.values()].map((one) => one.close())),
  };
}

/** @param {string} code @param {string} what @returns {never} */
function refuse(code, what) {
  throw new Refused(code, what);
}
