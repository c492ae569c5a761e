// @ts-check
import { randomUUID } from 'node:crypto';

/**
 * Tells what happened to a page, from how it is found each time it is looked at.
 *
 * @param {{ context: string, userContext: string, emit: import('./browser.mjs').Emit }} options
 */
export function openEvents({ context, userContext, emit }) {
  let known = { id: '', url: 'about:blank', ready: 'loading' };
  /** @type {{ navigation: string, isSeen: boolean } | undefined} what was asked to be gone to */
  let going;

  const at = () => ({ context, userContext, url: known.url, timestamp: Date.now() });
  const arrives = () => {
    if (going) going.isSeen = true;
    return going?.navigation;
  };

  const events = {
    appears: () =>
      emit('browsingContext.contextCreated', { ...at(), originalOpener: null, parent: null, children: null }),
    vanishes: () =>
      emit('browsingContext.contextDestroyed', { ...at(), originalOpener: null, parent: null, children: [] }),

    /** @param {any} state of the page as it was just found */
    notes({ id, url, ready, log }) {
      const before = known;
      known = { id, url, ready };
      if (id !== before.id) {
        const navigation = arrives() ?? randomUUID();
        emit('browsingContext.navigationStarted', { ...at(), navigation });
        for (const realm of [before.id, `${before.id}-utility`]) emit('script.realmDestroyed', { realm });
        emit('browsingContext.navigationCommitted', { ...at(), navigation });
        emit('script.realmCreated', { realm: id, origin: new URL(url).origin, context, type: 'window' });
      } else if (url !== before.url)
        emit('browsingContext.fragmentNavigated', { ...at(), navigation: arrives() ?? null });
      const was = id === before.id ? before.ready : 'loading';
      if (was === 'loading' && ready !== 'loading')
        emit('browsingContext.domContentLoaded', { ...at(), navigation: null });
      if (was !== 'complete' && ready === 'complete')
        emit('browsingContext.load', { ...at(), navigation: null });
      for (const { method, text } of log) events.tells(text, method);
    },

    /** @param {string} text @param {string} [method] of the console; none for what nobody caught */
    tells: (text, method) =>
      emit('log.entryAdded', {
        type: method ? 'console' : 'javascript',
        level: method === 'warn' ? 'warn' : 'error',
        method,
        text,
        args: [{ type: 'string', value: text }],
        source: { realm: known.id, context },
        timestamp: Date.now(),
      }),

    /** @param {string} name of the file */
    receives(name) {
      const about = { ...at(), navigation: null, download: randomUUID(), suggestedFilename: name };
      emit('browsingContext.downloadWillBegin', about);
      emit('browsingContext.downloadEnd', { ...about, status: 'complete' });
    },

    /**
     * @param {() => Promise<unknown>} work goes somewhere and looks where it came to
     * @returns {Promise<string | null>} the id of the way there; null where the page was there already
     */
    async goes(work) {
      const way = { navigation: randomUUID(), isSeen: false };
      going = way;
      await work().finally(() => {
        going = undefined;
      });
      return way.isSeen ? way.navigation : null;
    },
  };
  return events;
}
