'use client';

import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { writeLock } from '@/lib/store/device';

/** Says that another tab writes, with a button that takes the write lock over. */
export function Elsewhere({ heading }: { heading: string }) {
  const say = useSay();
  return (
    <>
      <h2 id={heading} tabIndex={-1}>
        {say('saving.elsewhere.title')}
      </h2>
      <p>{say('saving.elsewhere.why')}</p>
      <Button look="act" wide onClick={() => writeLock.steal()}>
        {say('saving.elsewhere.here')}
      </Button>
    </>
  );
}
