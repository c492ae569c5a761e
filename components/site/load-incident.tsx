'use client';

import { useLoading } from '@/lib/store/use-incident';

/** Reads what is saved on this device, once a tab. Draws nothing. */
export function LoadIncident() {
  useLoading();
  return null;
}
