'use client';

import { useStore } from 'zustand';
import { checkUpInHand, type InHandState } from './check-up-in-hand';
import { useReadAgain } from './use-read-again';

/** Which check-up is in hand, as it is kept on this device. */
export function useCheckUpInHand(): InHandState {
  useReadAgain(checkUpInHand.load);
  return useStore(checkUpInHand);
}
