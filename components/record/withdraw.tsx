'use client';

import { useSay } from '@/components/site/words-provider';

/** Asks once before a fact is taken back. */
export function Withdraw({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const say = useSay();
  return (
    <fieldset className="flow" aria-label={say('record.withdraw')}>
      <p>{say('record.withdraw-ask')}</p>
      <div className="btns btns-two">
        <button className="btn btn-write" type="button" onClick={onYes}>
          {say('record.withdraw-yes')}
        </button>
        <button className="btn btn-plain" type="button" onClick={onNo}>
          {say('record.keep')}
        </button>
      </div>
    </fieldset>
  );
}
