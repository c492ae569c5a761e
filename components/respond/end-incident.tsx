'use client';

import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { useFocusAfterChange } from '@/components/ui/focus';
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
      <section className="part ruled" aria-labelledby="ended">
        <h2 id="ended" tabIndex={-1}>
          {say(`respond.tasks.ended-${ended}`)} <Clock at={at} />
        </h2>
        <button className="tap link" type="button" onClick={tap.reopenIncident}>
          {say('respond.tasks.reopen')}
        </button>
      </section>
    );
  }
  return (
    <section className="part ruled" aria-labelledby="end">
      <h2 id="end" tabIndex={-1}>
        {say('respond.tasks.end-title')}
      </h2>
      <p>{say('respond.tasks.end-why')}</p>
      <div className="btns btns-two">
        <button className="btn btn-plain" type="button" onClick={() => tap.end('false-alarm')}>
          {say('respond.tasks.end-false-alarm')}
        </button>
        <button className="btn btn-plain" type="button" onClick={() => tap.end('finished')}>
          {say('respond.tasks.end-finished')}
        </button>
      </div>
    </section>
  );
}
