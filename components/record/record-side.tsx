'use client';

import { useCurrent, useIncident } from '@/lib/store/use-incident';
import { RecordBar } from './record-bar';
import { Share } from './share';

const useCanWrite = () => useIncident(({ writeLock }) => writeLock !== 'elsewhere');

/** The ways out, where there is something to take out. */
export function RecordSide() {
  const held = useCurrent();
  const canWrite = useCanWrite();
  return held && <Share held={held} canWrite={canWrite} />;
}

/** What is done with a record, where there is one. */
export function BarOfRecord() {
  const held = useCurrent();
  const canWrite = useCanWrite();
  return held && <RecordBar canWrite={canWrite} />;
}
