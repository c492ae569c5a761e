import { CacheFirst, NetworkFirst, type SerwistPlugin } from 'serwist';
import {
  accountPages,
  cachePrefix,
  inLanguage,
  isFont,
  isLasting,
  isPage,
  isPayload,
  languageOf,
  offlinePage,
  withPayloads,
} from './kept-files';
import type { Progress, ToWorker } from './messages';

declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build (lib/seal/offline.mjs): what is needed to be installed, and all else. */
  __FIRST: { url: string }[];
  __LATER: { url: string }[];
};
declare const __BUILD__: string;
/** The bytes of all files of a language. */
declare const __SIZES__: Readonly<Record<string, number>>;

type Keep = Extract<ToWorker, { type: 'KEEP' }>;

const first = self.__FIRST.map(({ url }) => url);
const later = self.__LATER.map(({ url }) => url);

/** Hosts compress for some browsers and say so; here is one. */
const anyway = { ignoreVary: true };

const own = `${cachePrefix}${__BUILD__}`;
/** In a cache that holds all it must. */
const complete = '/complete';

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(cachePrefix));

/**
 * Whether an answer may be kept as this file. Not what a host sends in place of a file, nor a page of another build,
 * which would ask for files that this cache has not.
 */
async function isAsBuilt(path: string, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return false;
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (isHtml !== isPage(path)) return false;
  if (isLasting(path)) return true;
  const text = await response.clone().text();
  return text.includes(__BUILD__) && (!isHtml || text.trimEnd().endsWith('</html>'));
}

/** Aborted when the newer worker was asked for. */
const keeping = new AbortController();

/** Fetches what is missing. Hashed files may be in the cache of another build. */
async function keep(cache: Cache, path: string): Promise<void> {
  if (await cache.match(path, anyway)) return;
  const before = isLasting(path) ? await caches.match(path, anyway) : undefined;
  const { signal } = keeping;
  const response =
    before ??
    (await fetch(path, { cache: isLasting(path) ? 'default' : 'no-cache', priority: 'low', signal }));
  if (!(await isAsBuilt(path, response))) throw new Error(`${path} is not as this build has it`);
  await cache.put(path, response);
}

/** Looks at files, four at a time. */
async function each(paths: readonly string[], look: (path: string) => Promise<void>): Promise<void> {
  const waiting = paths.values();
  const work = async () => {
    for (const path of waiting) if (!keeping.signal.aborted) await look(path);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

/** The languages of the open pages, and those that an earlier build kept. */
async function languages(): Promise<Set<string>> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const offline = await Promise.all(
    (await ourCaches()).map(async (name) => (await caches.open(name)).keys()),
  ).then((all) => all.flat().filter(({ url }) => url.endsWith(`/${offlinePage}`)));
  const found = [...open, ...offline].flatMap(({ url }) => languageOf(new URL(url).pathname) ?? []);
  return new Set(found.length > 0 ? found : ['en']);
}

/** All or nothing: a file that does not come leaves the worker before this one in charge. */
async function install(): Promise<void> {
  for (const name of await ourCaches())
    if (name !== own && !(await caches.match(complete, { cacheName: name }))) await caches.delete(name);
  const wanted = [...(await languages())].flatMap((language) => inLanguage(first, language));
  const paths = [...new Set(withPayloads(wanted))];
  if (!(await fill(paths))) {
    await caches.delete(own);
    if (!(await fill(paths))) throw new Error('the cache does not keep what is put into it');
  }
  await (await caches.open(own)).put(complete, new Response());
}

/**
 * Keeps these, and says whether all are there. In WebKit (2.50) what an install that failed had put into a cache is
 * gone, and put there again it is dropped without a word, until the cache is deleted.
 */
async function fill(paths: readonly string[]): Promise<boolean> {
  const cache = await caches.open(own);
  await each(paths, (path) => keep(cache, path));
  const kept = new Set((await cache.keys()).map(pathOf));
  return paths.every((path) => kept.has(path));
}

/** Drops all but this build and the one before, whose pages may still be open. */
async function activate(): Promise<void> {
  const others = (await ourCaches()).filter((name) => name !== own);
  for (const name of others.slice(0, -1)) await caches.delete(name);
  await self.clients.claim();
}

/** Keeps what somebody on the first of these pages may need next. Without the cache, nothing: somebody erased it. */
async function keepFor({ paths, what }: Keep, tell: (progress: Progress) => void): Promise<void> {
  const language = languageOf(paths[0] ?? '') ?? '';
  const progress = { files: 0, seen: 0, kept: 0, bytes: __SIZES__[language] ?? 0 };
  if (keeping.signal.aborted || !(await caches.has(own))) return tell(progress);
  const cache = await caches.open(own);
  const all = inLanguage([...first, ...paths.flatMap(accountPages), ...later], language);
  const wanted = new Set(withPayloads(all.filter((file) => what !== 'next' || !isFont(file))));
  progress.files = wanted.size;
  tell(progress);
  const isKept =
    what === 'look'
      ? async (path: string) => Boolean(await cache.match(path, anyway))
      : (path: string) =>
          keep(cache, path).then(
            () => true,
            () => false,
          );
  await each([...wanted], async (path) => {
    const found = await isKept(path);
    progress.seen += 1;
    progress.kept += Number(found);
    tell(progress);
  });
}

const pathOf = (request: Request) => new URL(request.url).pathname;

/** What both strategies do: the query is no part of a name, and only a cache that install made is written into. */
const intoOwn: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pathOf(request),
  cacheWillUpdate: async ({ request, response }) =>
    (await caches.has(own)) && (await isAsBuilt(pathOf(request), response)) ? response : null,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await caches.match(pathOf(request), anyway)),
};

/** What stands in for a page that is not kept. */
const standingIn: SerwistPlugin = {
  // A host whose server is down answers in its place.
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`the host answers ${response.status}`);
    return response;
  },
  handlerDidError: async ({ request }) => {
    const path = pathOf(request);
    if (/\/[^./]+$/.test(path)) return Response.redirect(`${path}/`);
    const language = languageOf(path) ?? [...(await languages())][0];
    return caches.match(`/${language}/${offlinePage}`, anyway);
  },
};

const inOwn = { cacheName: own, matchOptions: anyway };
const pages = new NetworkFirst({ ...inOwn, networkTimeoutSeconds: 1.5, plugins: [intoOwn, standingIn] });
const files = new CacheFirst({ ...inOwn, plugins: [intoOwn] });
const afresh = new NetworkFirst({ ...inOwn, plugins: [intoOwn] });

function strategyFor(request: Request) {
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return null;
  if (request.mode === 'navigate') return pages;
  if (isLasting(pathname)) return files;
  if (isPayload(pathname) && !search) return request.cache === 'reload' ? afresh : files;
  return null;
}

/**
 * As an answer to the address that was asked for. A kept one has its own, without what stands behind it, where Turbopack
 * tells a worker of the page what to run.
 */
const withoutAddress = (kept: Response) => new Response(kept.body, kept);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const strategy = strategyFor(request);
  if (!strategy) return;
  const answer = strategy.handle(event);
  event.respondWith(request.destination === 'worker' ? answer.then(withoutAddress) : answer);
});
self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  const [port] = event.ports;
  if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else if (message.type === 'STOP') {
    keeping.abort();
    port?.postMessage(null);
  } else if (message.type === 'KEEP')
    event.waitUntil(keepFor(message, (progress) => port?.postMessage(progress)));
});
