'use client';

import type { Parts } from '@/components/record/copy';
import { LeftOut } from '@/components/record/left-out';
import { useSay } from '@/components/site/words-provider';
import { useSharing } from '@/lib/store/sharing';

/** For whom the copy on the screen is, before it is printed. */
export function ForWhom({ parts }: { parts: Parts }) {
  const say = useSay();
  const { reader } = useSharing();
  return (
    <p>
      {say(`print.for-${reader}`)} <LeftOut parts={parts} />
    </p>
  );
}
