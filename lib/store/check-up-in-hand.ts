import { createStore } from 'zustand/vanilla';
import { startCheckUp } from '@/lib/incident/check-up';
import type { NewEntry } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';
import { openSettings, type Settings } from '@/lib/storage/settings';
import { checkUpsIn, isDue } from './check-ups';
import { incidents, stamp } from './device';
import { newId } from './id';
import type { LoadedRecord } from './shelf';

export interface InHandState {
  isLoading: boolean;
  /** The slot of the check-up that was begun here last; null before the first, and where another is to be begun. */
  slot: string | null;
}

/**
 * The check-up to go on with: the one in hand, until it is due again after so many days. One from a file is never taken
 * up by itself.
 */
export function toGoOnWith(
  held: readonly LoadedRecord[],
  slot: string | null,
  days: number,
  now: Date,
): LoadedRecord | null {
  const found = checkUpsIn(held).find((one) => one.slot === slot);
  return found && !isDue(found, days, now) ? found : null;
}

/** Which check-up is gone on with, and what is written in it, beside any incident. The first entry begins one. */
export function createCheckUpInHand(
  store: Pick<typeof incidents, 'getState' | 'ready' | 'putBeside' | 'tell'>,
  settings: Settings,
  begun: () => IncidentRecord,
) {
  const inHand = createStore<InHandState>()(() => ({ isLoading: true, slot: null }));
  /** What the device is still to keep. Until then it holds for this page. */
  let waiting: { slot: string | null } | null = null;
  /** Counts what was taken: what was read before is out of date. */
  let taken = 0;

  /** Whether a check-up was begun here and is not on the device yet. */
  const isUnsaved = (slot: string | null) => {
    const { held, unsaved } = store.getState();
    const first = held.find((one) => one.slot === slot)?.record.entries[0];
    return first !== undefined && unsaved.has(first.id);
  };

  const keep = async (): Promise<void> => {
    const mine = waiting;
    if (!mine) return;
    const stored = await settings.change('check-up', () => mine.slot);
    if (stored.ok && waiting === mine) waiting = null;
  };

  /** Goes on with this one from now on, or begins another with the next entry. */
  const take = (slot: string | null): Promise<void> => {
    taken += 1;
    inHand.setState({ slot });
    waiting = { slot };
    return keep();
  };

  const load = async (): Promise<void> => {
    await keep();
    const asOf = taken;
    const kept = await settings.read('check-up');
    const isNews = kept.ok && !waiting && taken === asOf && !isUnsaved(inHand.getState().slot);
    inHand.setState({ isLoading: false, ...(isNews && { slot: kept.value }) });
  };

  return {
    getState: inHand.getState,
    getInitialState: inHand.getInitialState,
    subscribe: inHand.subscribe,
    load,
    take,

    /**
     * Writes in the check-up in hand, or begins one where that is due again after so many days. Resolves once the entry
     * is on the screen; rejects where another tab writes, where the check-up in hand was not read, and for a secret.
     */
    async write(what: NewEntry, days: number): Promise<void> {
      const now = () => toGoOnWith(store.getState().held, inHand.getState().slot, days, new Date());
      await store.ready();
      // Not again: what is tapped as the page is left must be on the screen by then.
      if (inHand.getState().isLoading) await load();
      let slot = now()?.slot;
      if (slot === undefined) {
        const { held, status } = store.getState();
        const named = inHand.getState().slot;
        const isThere = held.some((one) => one.slot === named);
        if (named !== null && !isThere && status.kind === 'unsaved') throw new Error('it was not read');
        // The device keeps that it is in hand together with its first entry.
        slot = store.putBeside(begun());
        taken += 1;
        waiting = null;
        inHand.setState({ slot });
      } else void keep();
      const to = slot;
      await new Promise<void>((resolve, reject) => void store.tell(to, what, resolve).catch(reject));
    },
  };
}

/** The check-up in hand in this browser. */
export const checkUpInHand = createCheckUpInHand(incidents, openSettings(), () =>
  startCheckUp(newId(), [], stamp),
);
