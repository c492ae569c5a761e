'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** How a record that was opened from a file came here: there already, or added, with or without its fingerprint, or without a secret. */
type Opening = { slot: string; how: 'known' | 'added' | 'added-unsealed' | 'took-out' };

/** The file opened last in this tab, and whether somebody was told: the screen that opened it has gone by then. */
const opening = createStore<{ last: Opening | null; isTold: boolean }>()(() => ({
  last: null,
  isTold: true,
}));

export const noteOpening = (last: Opening) => opening.setState({ last, isTold: false });

/** Says so of the record in this slot, as long as the tab lasts. */
export const useOpening = (slot: string | undefined) =>
  useStore(opening, ({ last }) => (last && last.slot === slot ? last : null));

/** True once for each opening. */
export function isToTell() {
  const { isTold } = opening.getState();
  opening.setState({ isTold: true });
  return !isTold;
}
