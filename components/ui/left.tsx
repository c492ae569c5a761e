'use client';

import { useSay } from '@/components/site/words-provider';

interface Props {
  length: number;
  limit: number;
  /** The limit is that of a box elsewhere, into which the text is copied. */
  elsewhere?: boolean;
}

/** The remaining room, shown before it runs out. Beyond the limit, the excess; nothing is cut. */
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
