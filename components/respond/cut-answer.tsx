'use client';

import { CutBlock } from '@/components/start/cut-block';
import { useFlow } from './flow';

/**
 * The red block of the step that takes the device off the line, until it was answered here or below. It is on the page
 * from the beginning, if hidden, so that its late part is there before the network is cut.
 */
export function CutAnswer({ action }: { action: string }) {
  const { statuses, playbook, held, tap, goOn } = useFlow();
  const cut = playbook.actions.find(({ id }) => id === action);
  if (!cut || statuses.has(action)) return null;
  const hangUp = playbook.actions.find(({ id, hangsUp }) => hangsUp && !statuses.has(id));
  return (
    <CutBlock
      cut={cut}
      hangUp={hangUp?.id ?? null}
      tap={tap}
      entries={held?.record.entries ?? []}
      account={playbook.account}
      onAnswered={goOn}
    />
  );
}
