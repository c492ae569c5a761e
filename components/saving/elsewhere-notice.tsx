'use client';

import { Notice } from '@/components/ui/notice';
import { useIncident, useWriteLock } from '@/lib/store/use-incident';
import { Elsewhere } from './elsewhere';

/** At the top of every page that writes: requests the write lock, and says so if another tab has it. */
export function ElsewhereNotice() {
  useWriteLock();
  const elsewhere = useIncident(({ writeLock }) => writeLock === 'elsewhere');
  if (!elsewhere) return null;
  return (
    <Notice heading="written-elsewhere">
      <Elsewhere heading="written-elsewhere" />
    </Notice>
  );
}
