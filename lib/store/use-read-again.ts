import { useEffect } from 'react';

/** Reads what is kept, and again whenever the page comes back: another tab may have changed or erased it. */
export function useReadAgain(read: () => unknown, isNeeded = true) {
  useEffect(() => {
    if (!isNeeded) return;
    const readIfSeen = () => {
      if (document.visibilityState === 'visible') read();
    };
    readIfSeen();
    document.addEventListener('visibilitychange', readIfSeen);
    return () => document.removeEventListener('visibilitychange', readIfSeen);
  }, [read, isNeeded]);
}
