'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type FactKind, factKinds } from '@/lib/incident/facts';

/** A fingerprint that was given to somebody, and the number of entries it covers. */
export interface Given {
  count: number;
  fingerprint: string;
}

export interface Sharing {
  /** The recipient of the next copy. */
  reader: 'exchange' | 'bank' | 'police' | 'myself';
  /** The kinds of fact the person switched on or off for that recipient. */
  switched: Partial<Record<FactKind, boolean>>;
  /** The last copied fingerprint of the record in each slot. */
  copied: Partial<Record<string, Given>>;
}

/** The contents of the next copy, and what was copied. Kept in memory while the tab is open. */
export const sharing = createStore<Sharing>()(() => ({ reader: 'myself', switched: {}, copied: {} }));

export const useSharing = () => useStore(sharing);

/** Resets the kinds of fact to what this reader needs. */
export const chooseReader = (reader: Sharing['reader']) => sharing.setState({ reader, switched: {} });

export const switchPart = (kind: FactKind, on: boolean) =>
  sharing.setState(({ switched }) => ({ switched: { ...switched, [kind]: on } }));

export const noteCopied = (slot: string, given: Given) =>
  sharing.setState(({ copied }) => ({ copied: { ...copied, [slot]: given } }));

/** Sets what an address says of a copy: its reader, and for each kind of fact whether it is left out. */
export const chooseCopy = (reader: Sharing['reader'], leftOut: readonly FactKind[]) =>
  sharing.setState({
    reader,
    switched: Object.fromEntries(factKinds.map((kind) => [kind, !leftOut.includes(kind)])),
  });
