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
  /** The slot of the check-up that was begun here last; null before the first, and where another is to be begun. */
  slot: string | null;
}

/**
 * The check-up to go on with: the one in hand, until it is due again after so many days. One from a file is never taken
 * up by itself.
 */
export function toGoOnWith(
  held: readonly LoadedRecord[],
  { slot }: InHandState,
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
  const inHand = createStore<InHandState>()(() => ({ slot: null }));

  /** Whether the device keeps which one is in hand; where it does not, that holds for this page. */
  let isKept = true;
  const take = async (slot: string | null): Promise<void> => {
    inHand.setState({ slot });
    isKept = false;
    isKept = (await settings.change('check-up', () => slot)).ok;
  };

  const load = async (): Promise<void> => {
    const kept = await settings.read('check-up');
    if (kept.ok && isKept) inHand.setState({ slot: kept.value });
  };

  return {
    getState: inHand.getState,
    getInitialState: inHand.getInitialState,
    subscribe: inHand.subscribe,
    load,

    /**
     * Writes in the check-up in hand, or begins one where that is due again after so many days. Resolves once the entry
     * is on the screen; rejects where another tab writes, and for a secret.
     */
    async write(what: NewEntry, days: number): Promise<void> {
      const now = () => toGoOnWith(store.getState().held, inHand.getState(), days, new Date());
      await store.ready();
      // Another tab may have begun one meanwhile.
      if (!now()) await load();
      let slot = now()?.slot;
      if (slot === undefined) {
        slot = store.putBeside(begun());
        void take(slot);
      }
      const to = slot;
      await new Promise<void>((resolve, reject) => void store.tell(to, what, resolve).catch(reject));
    },

    /** The next entry begins another one. */
    beginAnew: () => take(null),
  };
}

/** The check-up in hand in this browser. */
export const checkUpInHand = createCheckUpInHand(incidents, openSettings(), () =>
  startCheckUp(newId(), [], stamp),
);
