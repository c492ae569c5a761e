'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Part } from '@/components/ui/part';
import { closedAs } from '@/lib/incident/fold';
import { useFlow } from './flow';

/** A false alarm is an ending too, with a record. */
export function EndIncident() {
  const say = useSay();
  const { held, tap } = useFlow();
  const entries = held?.record.entries ?? [];
  const ended = closedAs(entries);
  const at = entries.findLast(({ kind }) => kind === 'incident-closed')?.recordedAt;
  useFocusAfterChange(ended ? 'ended' : 'end', held ? `${ended}` : null);
  if (!tap.open || !held) return null;
  if (ended && at) {
    return (
      <Part
        heading="ended"
        title={
          <>
            {say(`respond.tasks.ended-${ended}`)} <Clock at={at} />
          </>
        }
        takesFocus
      >
        <TextButton onClick={tap.reopenIncident}>{say('respond.tasks.reopen')}</TextButton>
      </Part>
    );
  }
  return (
    <Part heading="end" title={say('respond.tasks.end-title')} takesFocus>
      <p>{say('respond.tasks.end-why')}</p>
      <Buttons columns="two">
        <Button look="plain" onClick={() => tap.end('false-alarm')}>
          {say('respond.tasks.end-false-alarm')}
        </Button>
        <Button look="plain" onClick={() => tap.end('finished')}>
          {say('respond.tasks.end-finished')}
        </Button>
      </Buttons>
    </Part>
  );
}
