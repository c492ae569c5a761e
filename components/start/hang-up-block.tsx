'use client';

import type { Tap } from '@/components/respond/tap';
import { useHydrated, waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { focusSoon } from '@/components/ui/focus';
import { canTakeBackCall, isSaidOfThisCall } from '@/lib/flow/asked-again';
import type { Entry } from '@/lib/incident/entry';
import { RedBlock } from './red-block';

interface Props {
  /** The id of its heading, where another one may be on the page. */
  id?: string;
  /** The action that it writes down. */
  action: string;
  tap: Tap;
  entries: readonly Entry[];
  onAnswered?: () => void;
}

const asked = 'stop-asked';

/** Hang up. */
export function HangUpBlock({ id = asked, action, tap, entries, onAnswered }: Props) {
  const say = useSay();
  const hydrated = useHydrated();
  const after = (write: () => void) => () => {
    write();
    onAnswered?.();
  };
  return (
    <RedBlock
      id={id}
      asked={say('start.stop.asked')}
      shout={say('start.stop.shout')}
      why={say('start.stop.why')}
    >
      {tap.open && (
        <Buttons columns="two" className={`mt-6 *:last:odd:col-span-full ${hydrated ? '' : waits}`}>
          <Button look="write-on-stop" onClick={after(() => tap.done(action))}>
            {say('start.stop.hung-up')}
          </Button>
          <Button look="plain-on-stop" onClick={after(() => tap.exclude(action))}>
            {say('start.stop.not-on-call')}
          </Button>
          {!isSaidOfThisCall(entries) && (
            <Button look="plain-on-stop" onClick={after(tap.saysRemoteControl)}>
              {say('start.stop.remote')}
            </Button>
          )}
          {canTakeBackCall(action, entries) && (
            <Button
              look="plain-on-stop"
              onClick={() => {
                tap.takesBackCall();
                focusSoon(`${action}-title`);
              }}
            >
              {say('start.stop.undo')}
            </Button>
          )}
        </Buttons>
      )}
    </RedBlock>
  );
}

/** For somebody who is called again after they hung up: the block asks once more. */
export function CalledAgain({ tap }: { tap: Tap }) {
  const say = useSay();
  const onClick = () => {
    tap.saysCalledAgain();
    focusSoon(asked);
  };
  return tap.open ? <TextButton onClick={onClick}>{say('start.stop.again')}</TextButton> : null;
}
