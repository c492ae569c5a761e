'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type FactKind, factKinds } from '@/lib/incident/facts';

export interface Sharing {
  /** Whom the next copy is for. */
  reader: 'exchange' | 'police' | 'myself';
  /** The kinds of fact the person switched on or off for that reader. */
  switched: Partial<Record<FactKind, boolean>>;
}

/** What goes into the next copy. It lasts as long as the tab does: nothing of it is stored. */
export const sharing = createStore<Sharing>()(() => ({ reader: 'myself', switched: {} }));

export const useSharing = () => useStore(sharing);

/** Another reader starts from what that reader needs. */
export const chooseReader = (reader: Sharing['reader']) => sharing.setState({ reader, switched: {} });

export const switchPart = (kind: FactKind, on: boolean) =>
  sharing.setState(({ switched }) => ({ switched: { ...switched, [kind]: on } }));

/** What an address says of a copy: its reader, and each kind of fact either left out or in it. */
export const chooseCopy = (reader: Sharing['reader'], leftOut: readonly FactKind[]) =>
  sharing.setState({
    reader,
    switched: Object.fromEntries(factKinds.map((kind) => [kind, !leftOut.includes(kind)])),
  });
