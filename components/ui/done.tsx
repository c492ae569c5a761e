'use client';

import type { ReactNode } from 'react';
import { useIncident } from '@/lib/store/use-incident';
import { Struck } from './struck';
import { Ticked } from './ticked';

/**
 * Something done, with its tick. Green only once its entry is on disk; in ink while it is being saved, and with the
 * struck ring if the disk refused it.
 */
export function Done({ entry, bare, children }: { entry: string; bare?: boolean; children: ReactNode }) {
  const waits = useIncident(({ unsaved }) => unsaved.has(entry));
  const refused = useIncident(({ status }) => status.kind === 'unsaved');
  if (waits && refused) return <Struck>{children}</Struck>;
  return (
    <Ticked waits={waits} bare={bare}>
      {children}
    </Ticked>
  );
}
