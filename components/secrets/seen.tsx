'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Small } from '@/components/ui/small';
import type { Finding } from '@/lib/secrets/finding';
import {
  areSentCodes,
  mayBeGivenAway,
  messageOf,
  secretMessages,
  sentMessages,
} from '@/lib/secrets/message-keys';
import { takeOut } from '@/lib/secrets/take-out';
import { secretGate } from '@/lib/store/secret-gate';
import { GivenAway } from './given-away';
import { SecretFrame, SecretLine } from './secret-frame';
import type { SecretScan, Stop } from './secret-scan';

interface Props {
  /** The id of the box, which takes the focus when all is answered. */
  id: string;
  field: string;
  text: string;
  scan: SecretScan;
  onChange: (text: string) => void;
  /** Says what was seen where nobody typed it. */
  sayWhat?: ((one: Finding) => string) | undefined;
}

/** In these fields stands a number or a code and nothing else: no word may mark the place there. */
const bare: ReadonlySet<Stop['form']> = new Set(['amount', 'code', 'last4', 'currency']);

/** Where the focus goes when something was seen in a field. */
export const seenId = (id: string) => `${id}-secret`;

/**
 * What must not be written down in the box above, by its kind and never by its letters, and one tap to take it out.
 * Of what may be harmless it asks which it is, one kind after the other.
 */
export function SeenSecret(props: Props) {
  const say = useSay();
  const { field, text, scan } = props;
  const [left, setLeft] = useState<string | null>(null);
  const [isGivenAway, setGivenAway] = useState(false);
  const onLeft = (now: string, out: readonly Finding[]) => {
    setLeft(now);
    setGivenAway((before) => before || mayBeGivenAway(out));
  };
  const stop = scan.stopOf(field, text);
  return (
    <>
      {/* There before it has something to say: what comes with its words is often not read out. */}
      <p role="status">{!stop && left !== null && left === text && say('secrets.taken-out')}</p>
      {stop ? <Asked {...props} stop={stop} onLeft={onLeft} /> : isGivenAway && <GivenAway />}
    </>
  );
}

interface AskedProps extends Props {
  stop: Stop;
  onLeft: (text: string, out: readonly Finding[]) => void;
}

function Asked({ id, field, text, scan, stop, onChange, onLeft, sayWhat }: AskedProps) {
  const say = useSay();
  const certain = stop.findings.filter((one) => one.certain);
  const isAsked = certain.length === 0;
  const asked = isAsked ? stop.findings.filter(({ kind }) => kind === stop.findings[0]?.kind) : certain;
  const isSent = areSentCodes(field, asked);
  const sentences = isSent
    ? [say(sentMessages.ask)]
    : [...new Set(asked.map((one) => sayWhat?.(one) ?? say(messageOf(one))))];

  const goOn = async (now: string) => {
    const rest = [{ field, text: now, form: stop.form }];
    if (await scan.passes(rest)) document.getElementById(id)?.focus();
  };
  const onTakeOut = () => {
    const now = takeOut(text, asked, bare.has(stop.form) ? '' : say(secretMessages.mark));
    onChange(now);
    onLeft(now, asked);
    void goOn(now);
  };
  const onHarmless = () => {
    for (const one of asked) secretGate.dismissFinding(text, one);
    void goOn(text);
  };
  return (
    <SecretFrame seen={asked}>
      <div id={seenId(id)} role="alert" tabIndex={-1}>
        {sentences.map((sentence) => (
          <SecretLine key={sentence}>{sentence}</SecretLine>
        ))}
        <Small>{say(isSent ? sentMessages.why : secretMessages.why)}</Small>
      </div>
      <Buttons columns={isAsked ? 'two' : 'one'}>
        {isSent && (
          <Button look="write" onClick={onHarmless}>
            {say(sentMessages.keep)}
          </Button>
        )}
        <Button look={isSent ? 'plain' : 'write'} onClick={onTakeOut}>
          {say(isSent ? sentMessages.takeOut : isAsked ? secretMessages.isSecret : secretMessages.takeOut)}
        </Button>
        {isAsked && !isSent && (
          <Button look="plain" onClick={onHarmless}>
            {say(secretMessages.isHarmless)}
          </Button>
        )}
      </Buttons>
    </SecretFrame>
  );
}

/** That looking takes a moment, or cannot be done. */
export function ScanState({ scan: { state }, cannotLook }: { scan: SecretScan; cannotLook?: string }) {
  const say = useSay();
  return (
    <>
      {/* Always there, or nobody would hear it change; it takes no room while it says nothing. */}
      <p className="text-small text-soft empty:mt-0" role="status">
        {state === 'looking' && say('secrets.looking')}
      </p>
      {state === 'cannot-look' && <p role="alert">{cannotLook ?? say('secrets.cannot-look')}</p>}
    </>
  );
}
