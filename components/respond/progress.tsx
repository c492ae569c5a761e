'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { accountsOf } from '@/lib/incident/fold';
import { useFlow } from './flow';
import { Dots } from './progress-dots';

/** Where this step stands in the urgent sequence of its account; nothing for a follow-up task. */
export function Progress({ action }: { action: string }) {
  const say = useSay();
  const nameOf = useAccountName();
  const { plan, statuses, held, playbook } = useFlow();
  const step = plan.urgent.findIndex(({ id }) => id === action);
  if (step === -1) return null;
  const count = { step: step + 1, all: plan.urgent.length };
  const isAlone = accountsOf(held?.record.entries ?? []).length < 2;
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots outcomes={plan.urgent.map(({ id }) => statuses.get(id)?.outcome)} now={step} />
      {isAlone
        ? say('respond.urgent-step', count)
        : say('respond.urgent-step-of', { account: nameOf(playbook.account, true), ...count })}
    </p>
  );
}
