'use client';

import { useCurrent } from '@/lib/store/use-incident';
import { Share } from './share';

/** The ways out, where there is something to take out. */
export function RecordSide() {
  const held = useCurrent();
  return held && <Share held={held} />;
}
