import { cachePrefix } from './kept-files';

declare const self: ServiceWorkerGlobalScope;

/** In place of a worker, and of all before it: takes its files and itself away. What somebody wrote down stays. */
async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix)) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
