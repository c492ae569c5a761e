'use client';

import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Ticked } from '@/components/ui/ticked';
import { useFlow } from './flow';
import { Dots } from './progress-dots';

/** All urgent steps seen: the time of the last one, or how many are still open. */
export function ProgressDone() {
  const say = useSay();
  const { plan, statuses } = useFlow();
  const open = plan.urgent.filter(
    ({ id }) => !statuses.has(id) || statuses.get(id)?.outcome === 'blocked',
  ).length;
  const last = plan.urgent
    .map(({ id }) => statuses.get(id)?.entry.recordedAt ?? '')
    .toSorted()
    .at(-1);
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots now={null} />
      {open === 0 && last ? (
        <Ticked>
          {say('respond.urgent-done')} <Clock at={last} />
        </Ticked>
      ) : (
        say('respond.urgent-through', { open })
      )}
    </p>
  );
}
