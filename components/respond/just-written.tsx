'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

/** What the last tap wrote, above the step it led to, with its undo. */
export function JustWritten() {
  const say = useSay();
  const { held, tap, screen, arrivedAt, go } = useFlow();
  const nameOf = useAccountName();
  const entries = held?.record.entries ?? [];
  const last = entries.at(-1);
  const isFresh = last !== undefined && Date.parse(last.recordedAt) > arrivedAt - 1_000;
  if (screen === null || last?.kind !== 'action-done' || last.action === screen || !isFresh) return null;
  const { written } = createEntryFormatter(entries, say, nameOf);
  return (
    <p className="with-link just-written">
      <Done entry={last.id}>
        {written(last)} <Clock at={last.recordedAt} />
      </Done>
      {tap.open && (
        <button
          className="tap link"
          type="button"
          onClick={() => {
            tap.reopen(last.action);
            go(last.action);
          }}
        >
          {say('respond.answer.undo')}
        </button>
      )}
    </p>
  );
}
