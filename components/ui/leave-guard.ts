'use client';

import { useEffect } from 'react';

/** While something would be lost, the browser asks before the page is left or reloaded. */
export function useLeaveGuard(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      window.addEventListener('click', tellOfStaying, { capture: true, once: true });
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
}

/**
 * Next follows no link a second time that it once left the page by (16.4: `pendingMpaPath`), unless the page comes
 * back from the browser's cache. Whoever was asked and stayed is back in the same way, and taps.
 */
const tellOfStaying = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
