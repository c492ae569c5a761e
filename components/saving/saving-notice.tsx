'use client';

import { LatePart } from '@/components/site/late-part';
import { useIncident, useWriteLock } from '@/lib/store/use-incident';
import { more } from './late';

/**
 * At the top of every page that writes: requests the write lock, and says so if another tab has it; before the first
 * tap, also if this browser keeps nothing, or does not hold what somebody may expect here.
 */
export function SavingNotice({ isRecordPage = false }: { isRecordPage?: boolean }) {
  useWriteLock();
  const elsewhere = useIncident(({ writeLock }) => writeLock === 'elsewhere');
  const hasWord = useIncident(
    ({ held, status, clearedSince }) =>
      status.kind !== 'loading' &&
      held.length === 0 &&
      (status.kind === 'unsaved' || clearedSince !== null || 'standalone' in navigator),
  );
  // Nothing can be written before it is answered, so it says so where it cannot be fetched.
  if (elsewhere) return <LatePart of={more} props={{ elsewhere }} />;
  return hasWord && <LatePart meanwhile={null} of={more} props={{ isRecordPage }} />;
}
