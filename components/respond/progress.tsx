'use client';

import { useSay } from '@/components/site/words-provider';
import { useFlow } from './flow';
import { Dots } from './progress-dots';

/** Where this step stands in the urgent sequence; nothing for a follow-up task. */
export function Progress({ action }: { action: string }) {
  const say = useSay();
  const { plan, statuses } = useFlow();
  const step = plan.urgent.findIndex(({ id }) => id === action);
  if (step === -1) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots outcomes={plan.urgent.map(({ id }) => statuses.get(id)?.outcome)} now={step} />
      {say('respond.urgent-step', { step: step + 1, all: plan.urgent.length })}
    </p>
  );
}
