'use client';

import { LatePart, later } from '@/components/site/late-part';
import { placeOf } from '@/lib/flow/progress';
import { useFlow } from './flow';
import { ProgressLine } from './progress-line';

const among = later(() => import('./progress-among').then(({ ProgressAmong }) => ProgressAmong));

/** Where this step stands in the urgent sequence; nothing for a follow-up task. */
export function Progress({ action }: { action: string }) {
  const { playbook, screen, ...situation } = useFlow();
  const { account, actions } = playbook;
  const place = placeOf(playbook, situation, action);
  if (place) return <ProgressLine account={account} place={place} />;
  const isOfIncident =
    !account && screen === action && actions.some(({ id, joins }) => id === action && joins);
  return isOfIncident ? <LatePart of={among} props={{ action }} meanwhile={null} /> : null;
}
