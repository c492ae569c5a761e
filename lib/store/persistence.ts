'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { askToKeep } from '@/lib/storage/persistence';

/** Whether the browser has promised to keep what is stored; null before there is something to keep. */
const persistence = createStore<{ isPromised: boolean | null }>()(() => ({ isPromised: null }));

let isAsked = false;

/** Asks the browser, once a tab, when there is something to keep. */
export function askForPersistence() {
  if (isAsked) return;
  isAsked = true;
  void askToKeep((isPromised) => persistence.setState({ isPromised }));
}

export const useIsPromised = () => useStore(persistence, ({ isPromised }) => isPromised);
