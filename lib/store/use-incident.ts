'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { followThePage, incidents, pen } from './device';
import type { Held, IncidentState } from './incident-store';

export const useIncident = <Value>(select: (state: IncidentState) => Value): Value =>
  useStore(incidents, select);

/** The record in use, or null. */
export function useCurrent(): Held | null {
  return useIncident(({ held, current }) => held.find(({ slot }) => slot === current) ?? null);
}

/** The record that taps on this provider's page go to, or null before the first. */
export function useRecordFor(provider: string): Held | null {
  return useIncident(() => incidents.recordFor(provider));
}

let loaded = false;

/** Reads what is on this device, once a tab. */
export function useLoading() {
  useEffect(() => {
    if (loaded) return;
    loaded = true;
    followThePage();
    void incidents.load();
  }, []);
}

let asked = false;

/** Asks for the pen, once a tab, on pages where one writes: a page left open to read must not hold it. */
export function usePen() {
  useEffect(() => {
    if (asked) return;
    asked = true;
    pen.request();
  }, []);
}
