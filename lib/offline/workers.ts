'use client';

/** Null where there is none: in some apps' own browsers, in development, and in a build without it. */
export const workers = (): ServiceWorkerContainer | null =>
  process.env.NODE_ENV !== 'production' || process.env.OFFLINE === 'off'
    ? null
    : (globalThis.navigator?.serviceWorker ?? null);
