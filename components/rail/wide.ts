'use client';

import { useSyncExternalStore } from 'react';

const query = '(width >= 64rem)';

function onChange(changed: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the rail is beside the main part. False in the served page. */
export const useWide = () =>
  useSyncExternalStore(
    onChange,
    () => window.matchMedia(query).matches,
    () => false,
  );
