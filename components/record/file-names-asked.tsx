'use client';

import { useEffect, useRef } from 'react';
import { SecretFrame, SecretLine } from '@/components/secrets/secret-frame';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Small } from '@/components/ui/small';
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
    <SecretFrame seen={kinds.map((kind) => ({ kind, certain: isCertain }))}>
      <div ref={what} role="alert" tabIndex={-1}>
        {kinds.map((kind) => (
          <SecretLine key={kind}>
            {say(isCertain ? 'secrets.name.seen' : 'secrets.name.ask', {
              number,
              what: say(`secrets.kinds.${kind}`),
            })}
          </SecretLine>
        ))}
        <Small>{say(secretMessages.why)}</Small>
      </div>
      <Buttons>
        <Button look="write" onClick={() => void asks.takeOut()}>
          {say(isCertain ? secretMessages.takeOut : secretMessages.isSecret)}
        </Button>
        {!isCertain && (
          <Button look="plain" onClick={() => void asks.dismissFinding()}>
            {say(secretMessages.isHarmless)}
          </Button>
        )}
        <Button look="plain" onClick={() => void asks.leave()}>
          {say('secrets.name.leave')}
        </Button>
      </Buttons>
    </SecretFrame>
  );
}
