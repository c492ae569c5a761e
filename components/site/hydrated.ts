'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Keeps the room of what needs scripts until they run, so that nothing moves under a finger; without them it is not there. */
export const waits = 'invisible noscript:hidden';

/** False in the served page, true once its scripts run. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
