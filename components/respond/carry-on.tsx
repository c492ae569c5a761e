'use client';

import { CarryOnElsewhere } from '@/components/start/cut-block';
import { useFlow } from './flow';

/** Where to carry on, on a screen between the cut connection and the steps that another device is for. */
export function CarryOn({ at }: { at: string }) {
  const { screen, playbook, statuses, answers, tap, held } = useFlow();
  const cut = playbook.actions.find(({ id, cutsOff }) => cutsOff && statuses.get(id)?.outcome === 'done');
  if (screen !== at || !cut || answers['device'] === undefined) return null;
  return (
    <CarryOnElsewhere cut={cut} tap={tap} entries={held?.record.entries ?? []} account={playbook.account} />
  );
}
