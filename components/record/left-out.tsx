'use client';

import { useSay } from '@/components/site/words-provider';
import type { Parts } from './copy';

/** What a copy lacks, or that it lacks nothing. */
export function LeftOut({ parts }: { parts: Parts }) {
  const say = useSay();
  const left = parts.flatMap(([kind, on]) => (on ? [] : [say(`facts.parts.${kind}`)]));
  return left.length > 0
    ? say('record.share.leaves-out', { parts: left.join(', ') })
    : say('record.share.all-in');
}
