'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type RehearsalState, rehearsals } from './rehearsal-store';

export const useRehearsal = <Value>(select: (state: RehearsalState) => Value): Value =>
  useStore(rehearsals, select);

/** Reads what is kept, and again when the page comes back: another tab may have changed or erased it. */
export function useKeptRehearsal(isNeeded = true) {
  useEffect(() => {
    if (!isNeeded) return;
    const read = () => {
      if (document.visibilityState === 'visible') void rehearsals.load();
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [isNeeded]);
}
