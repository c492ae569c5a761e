'use client';

import { WordsFor } from '@/components/site/words-for';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

/** What the last tap wrote, above the step it led to, with its undo. */
export function JustWritten() {
  const { held, screen, arrivedAt } = useFlow();
  const entries = held?.record.entries ?? [];
  const last = entries.at(-1);
  const isFresh = last !== undefined && Date.parse(last.recordedAt) > arrivedAt - 1_000;
  if (screen === null || last?.kind !== 'action-done' || last.action === screen || !isFresh) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <Written entries={entries} last={last} />
    </WordsFor>
  );
}

function Written({ entries, last }: { entries: readonly Entry[]; last: EntryOf<'action-done'> }) {
  const say = useSay();
  const { tap, go } = useFlow();
  const { written } = createEntryFormatter(entries, say, useAccountName());
  return (
    <p className="flex flex-wrap items-center gap-x-5">
      <Done entry={last.id}>
        {written(last)} <Clock at={last.recordedAt} />
      </Done>
      {tap.open && (
        <TextButton
          onClick={() => {
            tap.reopen(last.action);
            go(last.action);
          }}
        >
          {say('respond.answer.undo')}
        </TextButton>
      )}
    </p>
  );
}
