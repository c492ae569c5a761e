'use client';

import { useSay } from '@/components/site/words-provider';
import type { Checked } from '@/lib/message-check/check';
import { tallyOf } from '@/lib/wording/tally';

/** What was found, for who cannot see the list of it. */
export function TallySaid({ found }: { found: readonly Checked[] }) {
  const say = useSay();
  return (
    <div className="sr-only">
      <p>{say('check.found', { count: found.length })}</p>
      <p>{tallyOf(say, found)}</p>
    </div>
  );
}
