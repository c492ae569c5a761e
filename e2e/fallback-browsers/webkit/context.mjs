// @ts-check
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from '../../../lib/seal/cleanup.mjs';
import { listens } from './listens.mjs';
import { saysOnline } from './online.mjs';
import { openPage } from './page.mjs';
import { startProxy } from './proxy.mjs';
import { startSession } from './session.mjs';

/**
 * What Playwright calls a context is a browser of its own here: a session of this driver keeps
 * nothing, and shares nothing with another.
 *
 * @param {string} userContext
 * @param {import('./browser.mjs').Emit} emit
 */
export function openContext(userContext, emit) {
  /** @type {Map<string, ReturnType<typeof openPage>>} */
  const pages = new Map();
  /** @type {Map<string, string>} */
  const first = new Map();
  const { path: home, remove } = temporaryFolder();
  const received = join(home, 'downloads');
  /** @type {import('./session.mjs').Session | undefined} */
  let session;
  /** @type {Awaited<ReturnType<typeof startProxy>> | undefined} */
  let proxy;
  let viewport = { width: 1280, height: 900 };
  let isOpen = true;
  /** Whether the network is. */
  let isAway = false;
  /** The page acted in last: what is saved now comes from there. @type {ReturnType<typeof openPage> | undefined} */
  let touched;

  const start = async () => {
    mkdirSync(received, { recursive: true });
    mkdirSync(join(home, 'config/gtk-3.0'), { recursive: true });
    // The pages are told of it as a wish for less motion, which the stories wait for nothing with.
    writeFileSync(join(home, 'config/gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    writeFileSync(join(home, 'config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${received}"\n`);
    proxy = await startProxy({
      first: () =>
        [
          `(${saysOnline})(${!isAway});`,
          ...[listens, ...first.values()].map((script) => `(${script})();`),
        ].join('\n'),
      isAway: () => isAway,
      onLeaving: (address) => [...pages.values()][0]?.complains(`left the origin: ${address}`),
    });
    session = await startSession({
      proxy: proxy.address,
      env: {
        TZ: context.timezone,
        LANGUAGE: context.locale,
        LANG: 'en_US.UTF-8',
        XDG_CONFIG_HOME: join(home, 'config'),
        XDG_DATA_HOME: join(home, 'data'),
        XDG_CACHE_HOME: join(home, 'cache'),
        // Else it is still being written when the browser has ended.
        MESA_SHADER_CACHE_DISABLE: 'true',
      },
    });
    watch();
    return session;
  };

  /** Nobody tells us what happens in the browser, so it is looked at. */
  const watch = async () => {
    while (isOpen) {
      await setTimeout(30);
      for (const page of pages.values()) await page.look();
      if (isOpen) for (const name of readdirSync(received)) receive(name);
    }
  };

  /** @param {string} name of a file; while it is written it has another one, or nothing in it */
  const receive = (name) => {
    const page = [...pages.values()].find((one) => one === touched) ?? [...pages.values()].at(-1);
    if (!page || !context.downloads || name.endsWith('.wkdownload')) return;
    renameSync(join(received, name), join(context.downloads, name));
    page.receives(name);
  };

  const context = {
    pages,
    first,
    downloads: '',
    locale: 'en',
    timezone: 'UTC',
    /** @param {boolean} is whether the network is to be away */
    async setAway(is) {
      isAway = is;
      const script = `(${saysOnline})(${!is})`;
      for (const page of pages.values()) await page.say('POST', '/execute/sync', { script, args: [] });
    },
    /** @param {{ width: number, height: number }} size */
    async resize(size) {
      viewport = size;
      for (const page of pages.values()) await page.resize(size);
    },
    /** @param {ReturnType<typeof openPage>} page of this or of another context */
    touch(page) {
      touched = page;
    },
    async open() {
      const isFirst = !session;
      session ??= await start();
      const handle = isFirst
        ? await session.ask('GET', '/window')
        : (await session.ask('POST', '/window/new', { type: 'window' })).handle;
      const page = openPage({ session, handle, userContext, emit, gone: () => pages.delete(handle) });
      await page.resize(viewport);
      await page.appears();
      pages.set(handle, page);
      return handle;
    },
    async close() {
      isOpen = false;
      for (const page of pages.values()) page.vanishes();
      await session?.end();
      proxy?.stop();
      remove();
    },
  };
  return context;
}
