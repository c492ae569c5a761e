'use client';

import { useStore } from 'zustand';
import { type RehearsalState, rehearsals } from './rehearsal-store';
import { useReadAgain } from './use-read-again';

export const useRehearsal = <Value>(select: (state: RehearsalState) => Value): Value =>
  useStore(rehearsals, select);

/** Has what is kept of rehearsals read. */
export const useKeptRehearsal = (isNeeded = true) => useReadAgain(rehearsals.load, isNeeded);
