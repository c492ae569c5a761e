'use client';

import { useLeaveGuard } from '@/components/ui/leave-guard';
import { useHasDrafts } from '@/lib/store/drafts';
import { notInFile, useIncident, useLoading } from '@/lib/store/use-incident';

/** Reads what is saved on this device, once per tab, and guards what is not. Draws nothing. */
export function LoadIncident() {
  useLoading();
  const isAtRisk = useIncident(
    ({ status, unsaved, held }) =>
      (status.kind === 'unsaved' && unsaved.size > 0 && held.some((one) => notInFile(one) > 0)) ||
      (status.kind === 'loading' && status.tapped === true),
  );
  useLeaveGuard(useHasDrafts() || isAtRisk);
  return null;
}
