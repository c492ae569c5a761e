'use client';

import { useEffect } from 'react';
import { goesIn } from '@/components/record/copy';
import { readers } from '@/lib/exports/readers';
import { factKinds } from '@/lib/incident/facts';
import { makeCopyFragment, readCopyFragment } from '@/lib/links/copy-link';
import { chooseCopy, sharing } from '@/lib/store/sharing';

/** Keeps in the address for whom the copy is: what was left out must not be there again after a reload. */
export function useCopyInAddress() {
  useEffect(() => {
    const kept = readCopyFragment(window.location.hash, readers);
    if (kept) return chooseCopy(kept.reader, kept.leftOut);
    const now = sharing.getState();
    const leftOut = factKinds.filter((kind) => !goesIn(kind, now));
    window.history.replaceState(null, '', makeCopyFragment(now.reader, leftOut));
  }, []);
}
