'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';

/** On the window: somebody off the line was kept on this page; `detail` is where they would have gone, and how. */
export const keptHere = 'kept-here';

/** Whether the browser says that there is a network; true before scripts run. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    onLineChange,
    () => navigator.onLine,
    () => true,
  );

/** Goes to another page. Off the line `StayHere` decides, since the browser's error page might take this one's place. */
export function useOpenPage() {
  const router = useRouter();
  return useCallback(
    (to: string, how: 'push' | 'replace' = 'push') =>
      navigator.onLine
        ? router[how](to)
        : void window.dispatchEvent(new CustomEvent(keptHere, { detail: [to, how] })),
    [router],
  );
}

function onLineChange(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
