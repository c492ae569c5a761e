'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';

/** Asks once before a fact is taken back. */
export function Withdraw({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const say = useSay();
  return (
    <fieldset className="flow-4" aria-label={say('record.withdraw')}>
      <p>{say('record.withdraw-ask')}</p>
      <Buttons columns="two">
        <Button look="write" onClick={onYes}>
          {say('record.withdraw-yes')}
        </Button>
        <Button look="plain" onClick={onNo}>
          {say('record.keep')}
        </Button>
      </Buttons>
    </fieldset>
  );
}
