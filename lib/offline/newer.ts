'use client';

import { workers } from './workers';

/** Tells of a newer version that is here and waits, now or later. Returns how to stop that. */
export function onNewer(tell: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  void workers()?.ready.then((registration) => {
    const look = () => {
      if (registration.waiting && !signal.aborted) tell();
    };
    registration.addEventListener(
      'updatefound',
      () => registration.installing?.addEventListener('statechange', look, { signal }),
      { signal },
    );
    look();
  });
  return () => stop.abort();
}

/** Puts the newer version in charge and loads this page from it. Pages in other tabs stay as they are. */
export async function takeNewer(): Promise<void> {
  const container = workers();
  const { waiting } = (await container?.ready) ?? {};
  container?.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}
