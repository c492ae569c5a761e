'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AccountRef } from '@/lib/incident/account';
import { followThePage, incidents, writeLock } from './device';
import type { IncidentState } from './incident-state';
import type { LoadedRecord } from './shelf';

export const useIncident = <Value>(select: (state: IncidentState) => Value): Value =>
  useStore(incidents, select);

/** The record in use, or null. */
export function useCurrent(): LoadedRecord | null {
  return useIncident(({ held, current }) => held.find(({ slot }) => slot === current) ?? null);
}

/** The record that taps on this account's page go to, or null before the first. */
export function useRecordFor(account: AccountRef | null): LoadedRecord | null {
  return useIncident(() => incidents.recordFor(account ?? undefined));
}

/** How many entries of a record are not in the last file saved of it. */
export const notInFile = ({ record, label }: LoadedRecord) => record.entries.length - (label.takenOut ?? 0);

let loaded = false;

/** Reads this device, once per tab. */
export function useLoading() {
  useEffect(() => {
    if (loaded) return;
    loaded = true;
    followThePage();
    void incidents.load();
  }, []);
}

let asked = false;

/** Requests the write lock, once per tab, on pages that write: a page left open to read must not hold it. */
export function useWriteLock() {
  useEffect(() => {
    if (asked) return;
    asked = true;
    writeLock.request();
  }, []);
}
