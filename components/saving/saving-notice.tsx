'use client';

import { LatePart } from '@/components/site/late-part';
import { Notice } from '@/components/ui/notice';
import { useIncident, useWriteLock } from '@/lib/store/use-incident';
import { Elsewhere } from './elsewhere';
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
  if (elsewhere) {
    return (
      <Notice heading="written-elsewhere">
        <Elsewhere heading="written-elsewhere" />
      </Notice>
    );
  }
  return hasWord && <LatePart meanwhile={null} of={more} props={{ isRecordPage }} />;
}
