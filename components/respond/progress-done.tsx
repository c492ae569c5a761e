'use client';

import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Ticked } from '@/components/ui/ticked';
import { progressOf, type Task } from '@/lib/flow/task-list';
import { Dots } from './progress-dots';

/** The urgent steps of all accounts: how many are still open, or when the last one was seen to. */
export function ProgressDone({ urgent }: { urgent: readonly Task[] }) {
  const say = useSay();
  const { open, lastAt } = progressOf(urgent);
  if (open === 0 && lastAt) {
    return (
      <p>
        <Ticked>
          {say('respond.urgent-done')} <Clock at={lastAt} />
        </Ticked>
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots outcomes={urgent.map(({ status }) => status?.outcome)} now={null} />
      {say('respond.urgent-through', { open })}
    </p>
  );
}
