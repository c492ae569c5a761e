'use client';

import { useRef, useState } from 'react';
import { useDays } from '@/components/site/days';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Part } from '@/components/ui/part';
import { RowHint, RowName } from '@/components/ui/rows';
import { notTold, type WasOn, wasOn } from '@/lib/flow/check-up';
import { accountsOf, factsOf } from '@/lib/incident/fold';
import { checkUpsIn } from '@/lib/store/check-ups';
import { incidents } from '@/lib/store/device';
import { newId } from '@/lib/store/id';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';

/** What a check-up on this device says of the accounts of this record. In the record, and so in a file, only by choice. */
export function Before({ held, canWrite }: { held: LoadedRecord; canWrite: boolean }) {
  const say = useSay();
  const days = useDays();
  const nameOf = useAccountName();
  const all = useIncident((state) => state.held);
  const [isAdded, setAdded] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { entries } = held.record;
  const checkUps = checkUpsIn(all).map(({ record }) => record.entries);
  const on = notTold(
    wasOn(checkUps, accountsOf(entries), entries[0]?.recordedAt ?? ''),
    factsOf(entries, 'protection'),
  );
  const isBusy = useRef(false);
  const add = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFailed(false);
    try {
      for (const { entry, at, account } of on)
        await incidents.tell(held.slot, {
          kind: 'fact-recorded',
          fact: newId(),
          data: { kind: 'protection', what: entry.seen.words, seenAt: at },
          account,
        });
      setAdded(true);
    } catch {
      // What looks at each word for secrets was not fetched. What was added before that is offered no more.
      setFailed(true);
    } finally {
      isBusy.current = false;
    }
  };
  useFocusAfterChange('before-added', isAdded && on.length === 0 ? 'added' : 'offered', 'offered', true);
  if (on.length === 0)
    return (
      <p id="before-added" tabIndex={-1} role="status">
        {isAdded && say('check-up.record.added')}
      </p>
    );
  return (
    <Part heading="before" title={say('check-up.record.title')}>
      <p>{say('check-up.record.lead')}</p>
      <ul role="list" className="*:border-rule *:border-t *:py-3">
        {on.map(({ entry, account }: WasOn) => (
          <li key={entry.id}>
            <RowName>{entry.seen.words}</RowName>
            <RowHint>
              {nameOf(account, true)}. {days.long(entry.recordedAt)}
            </RowHint>
          </li>
        ))}
      </ul>
      {canWrite && (
        <Button look="plain" wide onClick={() => void add()}>
          {say('check-up.record.add')}
        </Button>
      )}
      <p role="alert">{hasFailed && say('check-up.record.not-added')}</p>
    </Part>
  );
}
