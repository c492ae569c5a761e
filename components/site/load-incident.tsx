'use client';

import { useLeaveGuard } from '@/components/ui/leave-guard';
import { useIncident, useLoading } from '@/lib/store/use-incident';

/** Reads what is saved on this device, once a tab. Draws nothing. */
export function LoadIncident() {
  useLoading();
  useLeaveGuard(useIncident(({ status, unsaved }) => status.kind === 'unsaved' && unsaved.size > 0));
  return null;
}
