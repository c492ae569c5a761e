'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { placeOf } from '@/lib/flow/progress';
import { accountsOf } from '@/lib/incident/fold';
import { useFlow } from './flow';
import { Dots } from './progress-dots';

/** Where this step stands in the urgent sequence of its account; nothing for a follow-up task. */
export function Progress({ action }: { action: string }) {
  const say = useSay();
  const nameOf = useAccountName();
  const { held, playbook, ...situation } = useFlow();
  const place = placeOf(playbook, situation, action);
  if (!place) return null;
  const { step, all, outcomes } = place;
  const count = { step, all };
  const isAlone = accountsOf(held?.record.entries ?? []).length < 2;
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots outcomes={outcomes} now={step - 1} />
      {isAlone
        ? say('respond.urgent-step', count)
        : say('respond.urgent-step-of', { account: nameOf(playbook.account, true), ...count })}
    </p>
  );
}
