'use client';

import { useStore } from 'zustand';
import { checkUpInHand } from './check-up-in-hand';
import { useIncident } from './use-incident';
import { useReadAgain } from './use-read-again';

/** The slot of the check-up in hand, as it is kept on this device. */
export function useCheckUpInHand(): string | null {
  useReadAgain(checkUpInHand.load);
  return useStore(checkUpInHand, ({ slot }) => slot);
}

/** Whether it is not known yet which check-up is in hand, and what stands in it. */
export function useIsCheckUpLoading(): boolean {
  const isLoading = useStore(checkUpInHand, (state) => state.isLoading);
  return useIncident(({ status }) => status.kind === 'loading') || isLoading;
}
