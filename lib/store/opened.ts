'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * How an opened record got here: it was here already, or was added with its fingerprint, without one, or without a
 * secret. What it held then: its number of entries, and the first group of its fingerprint.
 */
interface Opening {
  slot: string;
  how: 'known' | 'added' | 'added-unsealed' | 'took-out';
  count: number;
  begins: string;
}

/** The file opened last in this tab, and whether the person was told: the screen that opened it is gone by then. */
const opening = createStore<{ last: Opening | null; isTold: boolean }>()(() => ({
  last: null,
  isTold: true,
}));

export const noteOpening = (last: Opening) => opening.setState({ last, isTold: false });

/** The opening of the record in this slot, if it was the last one in this tab. */
export const useOpening = (slot: string | undefined) =>
  useStore(opening, ({ last }) => (last && last.slot === slot ? last : null));

/** True once for each opening. */
export function isToTell() {
  const { isTold } = opening.getState();
  opening.setState({ isTold: true });
  return !isTold;
}
