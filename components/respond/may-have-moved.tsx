'use client';

import { useDays } from '@/components/site/days';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { isOld } from '@/lib/playbook/freshness';
import { useFlow } from './flow';

/** Long after a screen was looked at, a step says that a button may have moved, and how to find it. */
export function MayHaveMoved({ action, read }: { action: string; read: string }) {
  const { screen } = useFlow();
  // The page was served with the screen of its build; the clock is read once somebody is here.
  if (screen !== action || !isOld(read, Date.now())) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <Said read={read} />
    </WordsFor>
  );
}

function Said({ read }: { read: string }) {
  const say = useSay();
  const days = useDays();
  return (
    <p className="mt-4 border-ink border-y py-3">{say('respond.may-have-moved', { day: days.full(read) })}</p>
  );
}
