'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the served page, true once its scripts run. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
