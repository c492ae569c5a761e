'use client';

import type { Tap } from '@/components/respond/tap';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { type Asked, deviceSaid } from '@/lib/flow/asked-again';
import type { AccountRef } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import { answersGiven } from '@/lib/incident/fold';
import { AddressToGoOn } from './address-to-go-on';

export interface CutProps {
  /** The action that it writes down. */
  cut: Asked;
  /** The action of the other red block, while it is open. */
  hangUp: string | null;
  tap: Tap;
  entries: readonly Entry[];
  /** The account of the page; on the start page none is chosen yet. */
  account: AccountRef | null;
  onAnswered?: () => void;
}

/** In the red block: the way on with another device, whether this one is offline, and what it is. */
export function CutAnswers(props: CutProps) {
  return (
    <WordsFor of={['cut']} quiet>
      <Answers {...props} />
    </WordsFor>
  );
}

function Answers({ cut, hangUp, tap, entries, account, onAnswered }: CutProps) {
  const say = useSay();
  const isOther = deviceSaid(cut, entries) === 'other';
  const isSaid = answersGiven(entries).get('contact')?.[0] === 'remote-control';
  const device = isOther ? 'seen' : 'other';
  return (
    <div className="mt-5 flow-4">
      {isOther ? <p>{say('cut.cut-there')}</p> : <AddressToGoOn account={account} />}
      <Buttons columns="two">
        <Button
          look="write-on-stop"
          onClick={() => {
            tap.done(cut.id);
            onAnswered?.();
          }}
        >
          {say('cut.offline')}
        </Button>
        {hangUp !== null && (
          <Button look="plain-on-stop" onClick={() => tap.done(hangUp)}>
            {say('start.stop.hung-up')}
          </Button>
        )}
        <Button look="plain-on-stop" onClick={() => tap.answer('device', device, say(`cut.said-${device}`))}>
          {say(`cut.${device}`)}
        </Button>
        {isSaid && (
          <Button
            look="plain-on-stop"
            onClick={() => {
              tap.answer('contact', 'none', say('cut.said-nobody'));
              onAnswered?.();
            }}
          >
            {say('cut.nobody')}
          </Button>
        )}
      </Buttons>
    </div>
  );
}
