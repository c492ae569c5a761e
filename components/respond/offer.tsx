'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { endOf } from '@/lib/links/case-by-link';

interface Props {
  number: string;
  onAccept: (number: string) => void;
  onDecline: () => void;
}

/**
 * One number, of which the page shows the end, to be compared with the ticket: who meanwhile follows another link, or
 * writes in another tab, has not accepted that one.
 */
export function Offer({ number, onAccept, onDecline }: Props) {
  const say = useSay();
  return (
    <Notice heading="offered">
      <h2 id="offered">{say('respond.offered.title')}</h2>
      <p>{say('respond.offered.compare', { end: endOf(number) })}</p>
      <p>{say('respond.offered.proof')}</p>
      <Buttons columns="any">
        <Button look="plain" onClick={() => onAccept(number)}>
          {say('respond.offered.accept')}
        </Button>
        <Button look="plain" onClick={onDecline}>
          {say('respond.offered.decline')}
        </Button>
      </Buttons>
    </Notice>
  );
}
