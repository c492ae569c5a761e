'use client';

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIncident } from '@/lib/store/use-incident';
import { Mark } from './mark';

/**
 * Something done, with its tick. Green only once its entry is on disk: in ink while it is on its way, in ink
 * with the struck ring where the disk refused it.
 */
export function Done({ entry, bare, children }: { entry: string; bare?: boolean; children: ReactNode }) {
  const waits = useIncident(({ unsaved }) => unsaved.has(entry));
  const refused = useIncident(({ status }) => status.kind === 'unsaved');
  if (waits && refused) {
    return (
      <span className="unsaved">
        <Mark kind="blocked" />
        <span>{children}</span>
      </span>
    );
  }
  return (
    <span className={waits ? 'done done-waits' : 'done'}>
      {!bare && <Check className="icon" aria-hidden="true" />}
      {children}
    </span>
  );
}
