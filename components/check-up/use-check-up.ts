'use client';

import { useRef, useState } from 'react';
import { repeatAfter } from '@/lib/content/check-up-days';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { beginCheckUp, checkUpsIn, writeInCheckUp } from '@/lib/store/check-ups';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';

/** Up to so old, in milliseconds, a check-up is the one to go on with. */
const current = repeatAfter * 86_400_000;

/** The check-up to go on with: the newest, unless it is old, or another one is to follow it. */
function toGoOnWith(all: readonly LoadedRecord[], left: ReadonlySet<string>): LoadedRecord | null {
  const [newest] = all.filter(({ slot }) => !left.has(slot));
  if (!newest || newest !== all[0]) return null;
  const began = Date.parse(newest.record.entries[0]?.recordedAt ?? '');
  return Date.now() - began < current ? newest : null;
}

/** The check-up to go on with, those before it, and what can be written in it. The first tap begins one. */
export function useCheckUp() {
  const held = useIncident((state) => state.held);
  /** The check-ups that another one is to follow. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRefused, setRefused] = useState(false);
  /** What a tap is writing: a second one waits for it, and the same one does nothing. */
  const writing = useRef<{ what: string; done: Promise<unknown> } | null>(null);
  const now = () => toGoOnWith(checkUpsIn(incidents.getState().held), left);

  const enter = async (what: NewEntry) => {
    await incidents.ready();
    const slot = now()?.slot ?? (await beginCheckUp());
    if (slot !== null) await writeInCheckUp(slot, what);
    return slot !== null;
  };
  const write = async (what: NewEntry) => {
    const text = JSON.stringify(what);
    if (writing.current?.what === text) return;
    const done = (writing.current?.done ?? Promise.resolve()).then(() => enter(what)).catch(() => false);
    writing.current = { what: text, done };
    setRefused(!(await done));
    if (writing.current.done === done) writing.current = null;
  };
  const all = checkUpsIn(held);
  const goOn = toGoOnWith(all, left);
  return {
    current: goOn,
    before: all.filter((one) => one !== goOn),
    /** The device did not store the last tap. */
    isRefused,
    write: (what: NewEntry) => void write(what),
    add: (account: AccountRef) => void write({ kind: 'account-added', account }),
    remove: (account: AccountRef) => void write({ kind: 'account-removed', account }),
    /** Another one is to follow all that are there. */
    beginAnew: () => setLeft(new Set(all.map(({ slot }) => slot))),
  };
}
