'use client';

import { stopKeeping } from './keep';
import type { ToWorker } from './messages';
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

/**
 * Puts the newer version in charge and loads this page from it. Pages in other tabs stay as they are. The old worker is
 * told first, and nothing after: asked for anything at that moment, it stays in charge in Chromium (joCur/quorum#216).
 */
export async function takeNewer(): Promise<void> {
  const container = workers();
  const registration = await container?.ready;
  const load = () => window.location.reload();
  container?.addEventListener('controllerchange', load, { once: true });
  await stopKeeping(registration?.active);
  const { waiting } = registration ?? {};
  // Another tab may have asked for it.
  if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' } satisfies ToWorker);
  else load();
}
