'use client';

import { Notice } from '@/components/ui/notice';
import { useIncident, useWriteLock } from '@/lib/store/use-incident';
import { Elsewhere } from './elsewhere';

/** Stands at the top of every page where one writes: asks for the write lock, and says so where another tab has it. */
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
