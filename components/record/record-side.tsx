'use client';

import { useCurrent, useIncident } from '@/lib/store/use-incident';
import { RecordBar } from './record-bar';
import { Share } from './share';

/** The ways out, where there is something to take out. */
export function RecordSide() {
  const held = useCurrent();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  return (
    held && (
      <>
        <Share held={held} canWrite={canWrite} />
        <RecordBar canWrite={canWrite} />
      </>
    )
  );
}
