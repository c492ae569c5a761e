'use client';

import { useState } from 'react';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { useDays } from '@/components/site/days';
import { Reminders } from '@/components/site/reminders';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, TextButton } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Part } from '@/components/ui/part';
import { Sure } from '@/components/ui/sure';
import { repeatAfter } from '@/lib/content/check-up-days';
import { type CheckUpRow, leftFor } from '@/lib/flow/check-up';
import { dayAfter } from '@/lib/incident/day-after';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import type { ItemContent } from './item';

interface Props {
  held: LoadedRecord;
  /** Earlier check-ups, the newest first. */
  before: readonly LoadedRecord[];
  rows: readonly CheckUpRow<ItemContent>[];
  onAnew: () => void;
}

/** How far it is, when to do it again, and what becomes of its record: a file only by choice. */
export function Ending({ held, before, rows, onAnew }: Props) {
  const say = useSay();
  const days = useDays();
  const locale = usePageLocale();
  const [today] = useState(() => new Date());
  const last = dayAfter(today, repeatAfter);
  const page = `${window.location.origin}/${locale}/check-up/`;
  const left = leftFor(rows);
  const items = [...new Set(rows.map(({ item }) => item.id))];
  const done = rows.filter(({ status }) => status?.outcome === 'done').length;
  return (
    <Part heading="check-up-end" title={say('check-up.end.title')}>
      <p role="status">{say('check-up.so-far', { done, all: rows.length })}</p>
      <p>{say('check-up.end.again', { days: repeatAfter })}</p>
      <p>{say('check-up.end.days-why', { count: left.length, last: days.long(last) })}</p>
      <Reminders
        id="check-up-days"
        file="first-hour-check-up.ics"
        reminders={[
          ...left.map((item, i) => ({
            day: dayAfter(today, i + 1),
            what: say('check-up.end.summary', { n: items.indexOf(item.id) + 1 }),
            address: `${page}#${item.id}`,
          })),
          { day: last, what: say('check-up.end.summary-again'), address: page },
        ]}
      />
      <Button look="plain" wide onClick={onAnew}>
        {say('check-up.end.anew')}
      </Button>
      <OneCheckUp held={held} onErased={onAnew} />
      {before.length > 0 && (
        <Fold title={say('check-up.end.before')}>
          <ul role="list" className="flow-6">
            {before.map((one) => (
              <li key={one.slot} className="flow-2">
                <p>{days.long(one.record.entries[0]?.recordedAt ?? '')}</p>
                <OneCheckUp held={one} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Part>
  );
}

/** A check-up as a file, and out of this device. An older one does not take the place of one that was erased. */
function OneCheckUp({ held, onErased }: { held: LoadedRecord; onErased?: () => void }) {
  const say = useSay();
  const [hasFailed, setFailed] = useState(false);
  const erase = async () => {
    const { ok } = await incidents.erase(held.slot);
    setFailed(!ok);
    if (ok) onErased?.();
  };
  return (
    <>
      <TextButton onClick={() => void saveRecordFile(held)}>{say('check-up.end.file')}</TextButton>
      <Sure
        ask={say('check-up.end.erase')}
        sure={say('check-up.end.sure')}
        yes={say('check-up.end.yes')}
        no={say('check-up.end.no')}
        busy={say('site.deleting')}
        onYes={erase}
      />
      <p role="alert">{hasFailed && say('check-up.end.not-erased')}</p>
    </>
  );
}
