'use client';

import { useState } from 'react';
import type { Tap } from '@/components/respond/tap';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { focusSoon } from '@/components/ui/focus';
import { type Asked, deviceSaid } from '@/lib/flow/asked-again';
import type { AccountRef } from '@/lib/incident/account';
import { isSeen } from '@/lib/incident/contact';
import type { Entry } from '@/lib/incident/entry';
import { AddressToGoOn } from './address-to-go-on';
import { Borrow, FoundDevice } from './no-other-device';

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
  const said = deviceSaid(cut, entries);
  const isOther = said === 'other';
  const isAlone = said === 'no-other';
  const device = isOther ? 'seen' : 'other';
  return (
    <div className="mt-5 flow-4">
      {isOther ? (
        <p>{say('cut.cut-there')}</p>
      ) : (
        <>
          {isAlone && (
            <>
              <p className="font-bold">{say('cut.none')}</p>
              <Borrow wallet={account && account.kind === 'wallet'} />
            </>
          )}
          <AddressToGoOn account={account} brief={isAlone} />
        </>
      )}
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
        {isSeen(entries) && (
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

export type ElsewhereProps = Pick<CutProps, 'cut' | 'tap' | 'entries' | 'account'>;

/** Where a person carries on once the device that they saw is offline: in view until this is said to be another one. */
export function Elsewhere(props: ElsewhereProps) {
  return (
    <WordsFor of={['cut']} quiet>
      <CarryOn {...props} />
    </WordsFor>
  );
}

function CarryOn({ cut, tap, entries, account }: ElsewhereProps) {
  const say = useSay();
  const device = deviceSaid(cut, entries);
  const isAlone = device === 'no-other';
  const [saidHere, setSaidHere] = useState(false);
  const answered = () => {
    setSaidHere(true);
    focusSoon('carry-on');
  };
  const answer = (which: string, words: string) => () => {
    tap.answer('device', which, words);
    answered();
  };
  const undo = tap.open && (
    <TextButton onClick={answer('seen', say('cut.said-seen'))}>{say('cut.undo')}</TextButton>
  );
  if (device === 'other')
    return (
      saidHere && (
        <p id="carry-on" tabIndex={-1} className="flex flex-wrap items-center gap-x-5">
          {say('cut.first-other')} {undo}
        </p>
      )
    );
  return (
    <section className="flow-4 border-ink border-y pt-4 pb-4" aria-labelledby="carry-on">
      <h2 id="carry-on" tabIndex={-1}>
        {say(isAlone ? 'cut.none' : 'cut.carry-on')}
      </h2>
      {isAlone && <Borrow wallet={account && account.kind === 'wallet'} />}
      <AddressToGoOn account={account} brief />
      {tap.open && (
        <p className="flex flex-wrap gap-x-8">
          <TextButton onClick={answer('other', say('cut.said-other'))}>{say('cut.other')}</TextButton>
          {isAlone ? (
            <FoundDevice tap={tap} onFound={answered} />
          ) : (
            <TextButton onClick={answer('no-other', say('respond.triage.device.said-no-other'))}>
              {say('cut.no-other')}
            </TextButton>
          )}
        </p>
      )}
    </section>
  );
}
