'use client';

import { Rail } from '@/components/rail/rail';
import { useCurrent } from '@/lib/store/use-incident';

/** The live record on pages without steps of their own. */
export function CurrentRail() {
  return <Rail held={useCurrent()} />;
}
