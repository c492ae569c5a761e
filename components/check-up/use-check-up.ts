'use client';

import { useRef, useState } from 'react';
import { useToday } from '@/components/site/today';
import { repeatAfter } from '@/lib/content/check-up-days';
import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { checkUpInHand, toGoOnWith } from '@/lib/store/check-up-in-hand';
import { checkUpsIn } from '@/lib/store/check-ups';
import { useCheckUpInHand, useIsCheckUpLoading } from '@/lib/store/use-check-up-in-hand';
import { useIncident } from '@/lib/store/use-incident';

/** The check-up to go on with, the others, and what can be written in it. The first tap begins one. */
export function useCheckUp() {
  const held = useIncident((state) => state.held);
  const inHand = useCheckUpInHand();
  const isLoading = useIsCheckUpLoading();
  const [isRefused, setRefused] = useState(false);
  /** What a tap is writing: a second one waits for it, and the same one does nothing. */
  const writing = useRef<{ what: string; done: Promise<unknown> } | null>(null);

  const write = async (what: NewEntry) => {
    const text = JSON.stringify(what);
    if (writing.current?.what === text) return;
    const before = writing.current?.done ?? Promise.resolve();
    const done = before
      .then(() => checkUpInHand.write(what, repeatAfter))
      .then(
        () => true,
        () => false,
      );
    writing.current = { what: text, done };
    setRefused(!(await done));
    if (writing.current.done === done) writing.current = null;
  };
  const current = toGoOnWith(held, inHand, repeatAfter, useToday());
  return {
    current,
    others: isLoading ? [] : checkUpsIn(held).filter((one) => one !== current),
    /** The last tap was not written. */
    isRefused,
    write: (what: NewEntry) => void write(what),
    add: (account: AccountRef) => void write({ kind: 'account-added', account }),
    remove: (account: AccountRef) => void write({ kind: 'account-removed', account }),
    /** Goes on with another one; with null, the next tap begins one. */
    take: (slot: string | null) => void checkUpInHand.take(slot),
  };
}
