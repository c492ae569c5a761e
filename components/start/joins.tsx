'use client';

import { useSay } from '@/components/site/words-provider';
import { closedAs, mainAccount } from '@/lib/incident/fold';
import { useCurrent } from '@/lib/store/use-incident';

/** Above the choice of an account: that it goes into the record that is open, where one is. */
export function Joins() {
  const say = useSay();
  const entries = useCurrent()?.record.entries ?? [];
  if (mainAccount(entries) === null || closedAs(entries) !== null) return null;
  return <p>{say('start.which.joins')}</p>;
}
