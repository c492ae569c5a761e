import type { StoreApi } from 'zustand/vanilla';
import type { AccountRef } from '@/lib/incident/account';
import type { Stamp } from '@/lib/incident/entry';
import { accountsOf, closedAs, hasAccount } from '@/lib/incident/fold';
import { isCheckUp } from '@/lib/incident/record';
import type { IncidentState } from './incident-state';
import type { LoadedRecord } from './shelf';

/** How long an ended record still takes taps, in milliseconds. */
const graceTime = 12 * 3_600_000;

/** Decides which record a tap belongs to. */
export function createBelonging(store: StoreApi<IncidentState>, stamp: () => Stamp) {
  // Ended records that still take taps, as the person is still at them; weeks later the same page starts a new
  // incident.
  const extended = new Set<string>();
  const endedRecently = ({ record }: LoadedRecord) => {
    const ending = record.entries.findLast(({ kind }) => kind === 'incident-closed');
    return ending !== undefined && Date.parse(stamp().recordedAt) - Date.parse(ending.recordedAt) < graceTime;
  };
  const isOpen = ({ record }: LoadedRecord) => closedAs(record.entries) === null;

  return {
    isOpen,
    goOnWith: (slot: string) => void extended.add(slot),

    /**
     * The record that a tap on this account's page, or on none, belongs to; null where the tap starts one. Whatever its
     * account, a tap belongs to the incident that is in use and open.
     */
    recordFor(account?: AccountRef): LoadedRecord | null {
      const { held, current } = store.getState();
      const now = held.find(({ slot }) => slot === current);
      const isUsable = now && (isOpen(now) || extended.has(now.slot) || endedRecently(now));
      if (!isUsable) return null;
      const { entries } = now.record;
      if (!account || isOpen(now) || hasAccount(entries, account) || accountsOf(entries).length === 0)
        return now;
      const goesOn = (one: LoadedRecord) =>
        hasAccount(one.record.entries, account) &&
        isOpen(one) &&
        !one.label.archived &&
        !isCheckUp(one.record.entries);
      return held.findLast(goesOn) ?? null;
    },
  };
}
