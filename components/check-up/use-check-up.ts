'use client';

import { useEffect, useRef, useState } from 'react';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { beginCheckUp, checkUpsIn, writeInCheckUp } from '@/lib/store/check-ups';
import { useIncident } from '@/lib/store/use-incident';

/** The newest check-up on this device, those before it, and what can be written in it. The first tap begins one. */
export function useCheckUp() {
  const held = useIncident((state) => state.held);
  const all = checkUpsIn(held);
  /** The check-up that another one is to follow. */
  const [left, setLeft] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const current = all[0] && all[0].slot !== left ? all[0] : null;

  /** The slot of the one that a tap is beginning: further taps wait for it, and go into it. */
  const begun = useRef<Promise<string | null> | null>(null);
  const slotNow = current?.slot ?? null;
  useEffect(() => {
    if (slotNow !== null) begun.current = null;
  }, [slotNow]);

  const write = async (what: NewEntry) => {
    if (slotNow === null) begun.current ??= beginCheckUp([]);
    const slot = slotNow ?? (await begun.current);
    // Whoever taps again after it was refused begins again.
    if (slot === null) begun.current = null;
    setRefused(slot === null);
    if (slot !== null) await writeInCheckUp(slot, what);
  };
  return {
    current,
    before: all.filter((one) => one !== current),
    /** The device did not store the beginning of one. */
    isRefused,
    write: (what: NewEntry) => void write(what),
    add: (account: AccountRef) => void write({ kind: 'account-added', account }),
    remove: (account: AccountRef) => void write({ kind: 'account-removed', account }),
    beginAnew: () => setLeft(all[0]?.slot ?? null),
  };
}
