'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useSyncExternalStore } from 'react';

/** On the window: somebody off the line was kept on this page. */
export const keptHere = 'kept-here';

/** Whether the browser says that there is a network; true before scripts run. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    onLineChange,
    () => navigator.onLine,
    () => true,
  );

/** Goes to another page. Off the line it stays, since the browser's error page would take the place of this one. */
export function usePages() {
  const router = useRouter();
  return useMemo(() => {
    const unlessOffline = (go: (to: string) => void) => (to: string) =>
      navigator.onLine ? go(to) : void window.dispatchEvent(new Event(keptHere));
    return {
      push: unlessOffline((to) => router.push(to)),
      replace: unlessOffline((to) => router.replace(to)),
    };
  }, [router]);
}

function onLineChange(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
