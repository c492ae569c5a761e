'use client';

import { useDays } from '@/components/site/days';
import { Reminders } from '@/components/site/reminders';
import { useToday } from '@/components/site/today';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Part } from '@/components/ui/part';
import { repeatAfter } from '@/lib/content/check-up-days';
import { type CheckUpRow, leftFor } from '@/lib/flow/check-up';
import { dayAfter } from '@/lib/incident/day-after';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import type { ItemContent } from './item';
import { OneCheckUp } from './one-check-up';

interface Props {
  held: LoadedRecord;
  rows: readonly CheckUpRow<ItemContent>[];
  onAnew: () => void;
}

/** How far it is, when to do it again, and what becomes of its record: a file only by choice. */
export function Ending({ held, rows, onAnew }: Props) {
  const say = useSay();
  const days = useDays();
  const locale = usePageLocale();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const today = useToday();
  // By the day it was begun on: from then on another one is begun.
  const last = dayAfter(new Date(held.record.entries[0]?.recordedAt ?? today), repeatAfter);
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
      {canWrite && (
        <Button look="plain" wide onClick={onAnew}>
          {say('check-up.end.anew')}
        </Button>
      )}
      <OneCheckUp held={held} />
    </Part>
  );
}
