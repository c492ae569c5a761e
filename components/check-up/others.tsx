'use client';

import { useDays } from '@/components/site/days';
import { useToday } from '@/components/site/today';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { repeatAfter } from '@/lib/content/check-up-days';
import { isDue } from '@/lib/store/check-ups';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { OneCheckUp } from './one-check-up';

interface Props {
  all: readonly LoadedRecord[];
  onTake: (slot: string) => void;
}

/** The check-ups that are not gone on with, the newest first. */
export function Others({ all, onTake }: Props) {
  const say = useSay();
  const today = useToday();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const days = useDays();
  if (all.length === 0) return null;
  return (
    <Fold title={say('check-up.end.others')}>
      <ul role="list" className="flow-6">
        {all.map((one) => (
          <li key={one.slot} className="flow-2">
            <p>{days.long(one.record.entries[0]?.recordedAt ?? '')}</p>
            {canWrite && !isDue(one, repeatAfter, today) && (
              <p>
                <TextButton onClick={() => onTake(one.slot)}>{say('check-up.end.take')}</TextButton>
              </p>
            )}
            <OneCheckUp held={one} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
