'use client';

import { useSyncExternalStore } from 'react';

/** The fragment that this document was opened with. Whoever walks on inside the app opens no document. */
export const openedWith = typeof window === 'undefined' ? '' : window.location.hash;

/** The fragment of the address with its `#`; null before scripts run. */
export const useHash = (): string | null =>
  useSyncExternalStore(
    onHashChange,
    () => window.location.hash,
    () => null,
  );

/**
 * Goes to a screen of this page. The address carries it, so that back, forward and reload keep it. Through
 * `pushState`, which the router completes with its own state: it does not come back to an entry that a plain
 * fragment link made.
 */
export function goTo(screen: string) {
  if (window.location.hash !== `#${screen}`) window.history.pushState(null, '', `#${screen}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Takes the links between screens, which work by themselves without scripts, through goTo. */
export function onScreenLink(event: MouseEvent) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link || !plain || event.defaultPrevented) return;
  event.preventDefault();
  goTo(link.getAttribute('href')?.slice(1) ?? '');
}

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}
