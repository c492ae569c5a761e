import type { StoreApi } from 'zustand/vanilla';
import type { AccountRef } from '@/lib/incident/account';
import type { Stamp } from '@/lib/incident/entry';
import { accountsOf, closedAs, hasAccount } from '@/lib/incident/fold';
import type { IncidentState } from './incident-state';
import type { LoadedRecord } from './shelf';

/** So long an ended record is still the one at hand, in milliseconds. */
const lately = 12 * 3_600_000;

/** Knows which record a tap belongs to. */
export function createBelonging(store: StoreApi<IncidentState>, stamp: () => Stamp) {
  // An ended record takes taps while the person is still at it; weeks later, the same address is a new incident.
  const stillAt = new Set<string>();
  const endedLately = ({ record }: LoadedRecord) => {
    const ending = record.entries.findLast(({ kind }) => kind === 'incident-closed');
    return ending !== undefined && Date.parse(stamp().recordedAt) - Date.parse(ending.recordedAt) < lately;
  };
  const isOpen = ({ record }: LoadedRecord) => closedAs(record.entries) === null;

  return {
    isOpen,
    goOnWith: (slot: string) => void stillAt.add(slot),

    /**
     * The record that a tap belongs to, on the page of this account if it was on one; null where the tap starts one.
     * Whatever account it is of, a tap belongs to the incident that is in use and open.
     */
    recordFor(account?: AccountRef): LoadedRecord | null {
      const { held, current } = store.getState();
      const now = held.find(({ slot }) => slot === current);
      const isUsable = now && (isOpen(now) || stillAt.has(now.slot) || endedLately(now));
      if (!isUsable) return null;
      const { entries } = now.record;
      if (!account || isOpen(now) || hasAccount(entries, account) || accountsOf(entries).length === 0)
        return now;
      const goesOn = (one: LoadedRecord) =>
        hasAccount(one.record.entries, account) && isOpen(one) && !one.label.archived;
      return held.findLast(goesOn) ?? null;
    },
  };
}
