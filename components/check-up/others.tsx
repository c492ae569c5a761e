'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import type { LoadedRecord } from '@/lib/store/shelf';
import { OneCheckUp } from './one-check-up';

/** The check-ups that are not gone on with, the newest first. */
export function Others({ all }: { all: readonly LoadedRecord[] }) {
  const say = useSay();
  const days = useDays();
  if (all.length === 0) return null;
  return (
    <Fold title={say('check-up.end.before')}>
      <ul role="list" className="flow-6">
        {all.map((one) => (
          <li key={one.slot} className="flow-2">
            <p>{days.long(one.record.entries[0]?.recordedAt ?? '')}</p>
            <OneCheckUp held={one} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
