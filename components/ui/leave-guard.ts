'use client';

import { useEffect } from 'react';

/** Makes the browser ask before the page is left or reloaded while something would be lost. */
export function useLeaveGuard(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const ask = (event: BeforeUnloadEvent) => {
      // Left fast: a dialog would stop that, and show the page.
      if (document.body.hidden) return;
      event.preventDefault();
      window.addEventListener('click', tellOfStaying, { capture: true, once: true });
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [active]);
}

/**
 * Next does not follow a link again by which it once left the page (16.4: `pendingMpaPath`), unless the page comes back
 * from the browser's cache. A person who was asked and stayed is in the same situation, and taps again.
 */
const tellOfStaying = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
