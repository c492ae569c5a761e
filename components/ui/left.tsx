'use client';

import { useSay } from '@/components/site/words-provider';

/** How much room is left, before it runs out. Past the limit it says by how much; nothing is cut. */
export function Left({ length, limit }: { length: number; limit: number }) {
  const say = useSay();
  const over = length - limit;
  return (
    <p className="small count" role={over > 0 ? 'alert' : undefined}>
      {over > 0 ? (
        <b>{say('record.over', { count: over })}</b>
      ) : (
        say('record.left', { count: limit - length, limit })
      )}
    </p>
  );
}
