'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type FactKind, factKinds } from '@/lib/incident/facts';

/** A fingerprint as it is given to somebody: of so many entries. */
export interface Given {
  count: number;
  fingerprint: string;
}

export interface Sharing {
  /** Whom the next copy is for. */
  reader: 'exchange' | 'police' | 'myself';
  /** The kinds of fact the person switched on or off for that reader. */
  switched: Partial<Record<FactKind, boolean>>;
  /** The fingerprint last copied of the record in each slot. */
  copied: Partial<Record<string, Given>>;
}

/** What goes into the next copy, and what was copied. It lasts as long as the tab does: nothing of it is stored. */
export const sharing = createStore<Sharing>()(() => ({ reader: 'myself', switched: {}, copied: {} }));

export const useSharing = () => useStore(sharing);

/** Another reader starts from what that reader needs. */
export const chooseReader = (reader: Sharing['reader']) => sharing.setState({ reader, switched: {} });

export const switchPart = (kind: FactKind, on: boolean) =>
  sharing.setState(({ switched }) => ({ switched: { ...switched, [kind]: on } }));

export const noteCopied = (slot: string, given: Given) =>
  sharing.setState(({ copied }) => ({ copied: { ...copied, [slot]: given } }));

/** What an address says of a copy: its reader, and each kind of fact either left out or in it. */
export const chooseCopy = (reader: Sharing['reader'], leftOut: readonly FactKind[]) =>
  sharing.setState({
    reader,
    switched: Object.fromEntries(factKinds.map((kind) => [kind, !leftOut.includes(kind)])),
  });
