'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { askToKeep } from '@/lib/storage/persistence';

/** Whether the browser has promised to keep what is stored; null before it was asked or has answered. */
const promise = createStore<{ given: boolean | null }>()(() => ({ given: null }));

let asked = false;

/** Asks the browser, once a tab, when there is something to keep. */
export function askForPromise() {
  if (asked) return;
  asked = true;
  void askToKeep().then((given) => promise.setState({ given }));
}

export const usePromise = () => useStore(promise, ({ given }) => given);
