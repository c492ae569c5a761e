'use client';

import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { writeLock } from '@/lib/store/device';

const heading = 'written-elsewhere';

/** Says that another tab writes, with a button that takes the write lock over. */
export function Elsewhere() {
  const say = useSay();
  return (
    <Notice heading={heading}>
      <h2 id={heading} tabIndex={-1}>
        {say('saving.elsewhere.title')}
      </h2>
      <p>{say('saving.elsewhere.why')}</p>
      <Button look="act" wide onClick={() => writeLock.steal()}>
        {say('saving.elsewhere.here')}
      </Button>
    </Notice>
  );
}
