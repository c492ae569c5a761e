'use client';

import { useStore } from 'zustand';
import { type RehearsalState, rehearsals } from './rehearsal-store';

export const useRehearsal = <Value>(select: (state: RehearsalState) => Value): Value =>
  useStore(rehearsals, select);
