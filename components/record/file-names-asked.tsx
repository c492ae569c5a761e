'use client';

import { ShieldAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSay } from '@/components/site/words-provider';
import { secretMessages } from '@/lib/secrets/message-keys';
import type { FileNames } from './file-names';

/** What was seen in the name of a file, which is not said, and what to do with it. */
export function FileNamesAsked({ names: { asks, cannotLook } }: { names: FileNames }) {
  const say = useSay();
  const what = useRef<HTMLDivElement>(null);
  const shown = asks && `${asks.number} ${asks.kinds} ${asks.isCertain}`;
  useEffect(() => {
    if (shown) what.current?.focus();
  }, [shown]);
  if (cannotLook) return <p role="alert">{say('secrets.name.cannot-look')}</p>;
  if (!asks) return null;
  const { number, kinds, isCertain } = asks;
  return (
    <div className="secret flow">
      <div ref={what} role="alert" tabIndex={-1}>
        {kinds.map((kind) => (
          <p key={kind} className="secret-what">
            <ShieldAlert className="icon" aria-hidden="true" />
            <b>
              {say(isCertain ? 'secrets.name.seen' : 'secrets.name.ask', {
                number,
                what: say(`secrets.kinds.${kind}`),
              })}
            </b>
          </p>
        ))}
        <p className="small">{say(secretMessages.why)}</p>
      </div>
      <div className="btns">
        <button className="btn btn-write" type="button" onClick={() => void asks.takeOut()}>
          {say(isCertain ? secretMessages.takeOut : secretMessages.isSecret)}
        </button>
        {!isCertain && (
          <button className="btn btn-plain" type="button" onClick={() => void asks.dismissFinding()}>
            {say(secretMessages.isHarmless)}
          </button>
        )}
        <button className="btn btn-plain" type="button" onClick={() => void asks.leave()}>
          {say('secrets.name.leave')}
        </button>
      </div>
    </div>
  );
}
