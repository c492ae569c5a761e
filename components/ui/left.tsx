'use client';

import { useSay } from '@/components/site/words-provider';

interface Props {
  length: number;
  limit: number;
  /** The room is that of a box elsewhere, which the text is copied into. */
  elsewhere?: boolean;
}

/** How much room is left, before it runs out. Past the limit it says by how much; nothing is cut. */
export function Left({ length, limit, elsewhere }: Props) {
  const say = useSay();
  const over = length - limit;
  return (
    <p className="mt-1.5 mb-2 text-small text-soft" role={over > 0 ? 'alert' : undefined}>
      {over > 0 ? (
        <b>{elsewhere ? say('forms.over', { count: over }) : say('record.over', { count: over })}</b>
      ) : elsewhere ? (
        say('forms.left', { count: limit - length, limit })
      ) : (
        say('record.left', { count: limit - length, limit })
      )}
    </p>
  );
}
