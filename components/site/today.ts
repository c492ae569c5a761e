'use client';

import { useSyncExternalStore } from 'react';
import { dayAfter } from '@/lib/incident/day-after';

/** The first moment of today, in milliseconds: pages stay open for days. */
const startOfToday = () => new Date(`${dayAfter(new Date(), 0)}T00:00`).getTime();

function onReturn(changed: () => void) {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Today by this device, looked at again whenever something is drawn or the page comes back. */
export const useToday = (): Date => new Date(useSyncExternalStore(onReturn, startOfToday, () => 0));
