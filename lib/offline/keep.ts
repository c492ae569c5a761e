'use client';

import { cachePrefix, isPage } from './kept-files';
import type { Progress, ToWorker } from './messages';
import { workers } from './workers';

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Once for each load of a page: whoever erases everything is not given the files again by their next tap. */
let isRegistered = false;

/** The worker in charge is asked for nothing more. */
let isStopped = false;

/**
 * Installs the worker, and lets it keep what somebody on the first of these pages may need next, unless they save data.
 * Never rejects: without a worker the site is as it was.
 */
export async function keepForLater(paths: readonly string[]): Promise<void> {
  try {
    if (isStopped) return;
    if (!isRegistered) await workers()?.register('/worker.js', { updateViaCache: 'none' });
    isRegistered = true;
    if (!savesData()) await tell({ type: 'KEEP', paths, what: 'next' });
  } catch {
    // The next page tries again.
  }
}

/** Keeps all there is for somebody with these pages, or looks at what is kept of it. Without a worker, of no files. */
export async function keepAll(
  paths: readonly string[],
  what: 'all' | 'look',
  onProgress: (progress: Progress) => void,
): Promise<void> {
  if (!workers()?.controller) return onProgress({ files: 0, seen: 0, kept: 0, bytes: 0 });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => onProgress(data);
  await tell({ type: 'KEEP', paths, what }, port2);
}

/** Calls back when a worker takes charge of this page. Returns how to stop that. */
export function onWorker(tell: () => void): () => void {
  const container = workers();
  container?.addEventListener('controllerchange', tell);
  return () => container?.removeEventListener('controllerchange', tell);
}

/** Has the worker in charge keep no more, for any page. Resolves once it says so, or has not in two seconds. */
export async function stopKeeping(worker: ServiceWorker | null | undefined): Promise<void> {
  isStopped = true;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    window.setTimeout(resolve, 2000);
    worker?.postMessage({ type: 'STOP' } satisfies ToWorker, [port2]);
  });
}

async function tell(message: ToWorker, ...ports: MessagePort[]): Promise<void> {
  const { active } = (await workers()?.ready) ?? {};
  if (!isStopped) active?.postMessage(message, ports);
}

/** The pages that open without a network. */
export async function keptPages(): Promise<ReadonlySet<string>> {
  try {
    if (!workers()?.controller) return new Set();
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const paths = requests.flat().map(({ url }) => new URL(url).pathname);
    return new Set(paths.filter(isPage));
  } catch {
    return new Set();
  }
}
