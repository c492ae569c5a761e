'use client';

import { useSyncExternalStore } from 'react';
import { Clock } from '@/components/ui/clock';
import { toInstant } from '@/lib/incident/moment';

const minute = () => Math.floor(Date.now() / 60_000);

function eachMinute(changed: () => void) {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        changed();
        wait();
      },
      60_000 - (Date.now() % 60_000),
    );
  };
  wait();
  return () => clearTimeout(timer);
}

/** The time that a tap now would write. It changes each minute and is not announced. */
export function NowClock() {
  const now = useSyncExternalStore(eachMinute, minute, () => null);
  return (
    <p className="text-title/[1] font-bold tracking-[-0.04em]">
      {now !== null && <Clock at={toInstant(new Date(now * 60_000))} />}
    </p>
  );
}
