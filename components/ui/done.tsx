'use client';

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIncident } from '@/lib/store/use-incident';
import { Mark } from './mark';

/** Something done, with its tick. Green only once its entry is on disk; until then in ink, with the struck ring. */
export function Done({ entry, bare, children }: { entry: string; bare?: boolean; children: ReactNode }) {
  const unsaved = useIncident((state) => state.status.kind === 'unsaved' && state.unsaved.has(entry));
  if (unsaved) {
    return (
      <span className="unsaved">
        <Mark kind="blocked" />
        <span>{children}</span>
      </span>
    );
  }
  return (
    <span className="done">
      {!bare && <Check className="icon" aria-hidden="true" />}
      {children}
    </span>
  );
}
