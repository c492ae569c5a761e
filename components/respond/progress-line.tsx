'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import type { Place } from '@/lib/flow/progress';
import type { AccountRef } from '@/lib/incident/account';
import { accountsOf } from '@/lib/incident/fold';
import { useFlow } from './flow';
import { Dots } from './progress-dots';

/** A step's number among the urgent ones of this account, with the account's name where there are several. */
export function ProgressLine({ account, place }: { account: AccountRef | null; place: Place }) {
  const say = useSay();
  const nameOf = useAccountName();
  const { held } = useFlow();
  const { step, all, outcomes } = place;
  const count = { step, all };
  const isAlone = accountsOf(held?.record.entries ?? []).length < 2;
  return (
    <p className="flex flex-wrap items-center gap-x-4 font-bold">
      <Dots outcomes={outcomes} now={step - 1} />
      {isAlone
        ? say('respond.urgent-step', count)
        : say('respond.urgent-step-of', { account: nameOf(account, true), ...count })}
    </p>
  );
}
