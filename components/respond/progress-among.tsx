'use client';

import { placeAmong } from '@/lib/flow/progress';
import { useFlow } from './flow';
import { ProgressLine } from './progress-line';
import { usePlaybooks } from './use-playbooks';

/** Where a step of the whole incident stands in the urgent sequence of the account that it comes before. */
export function ProgressAmong({ action }: { action: string }) {
  const entries = useFlow().held?.record.entries ?? [];
  const { playbooks } = usePlaybooks(null, entries);
  const found = placeAmong(playbooks, entries, action);
  return found && <ProgressLine account={found.playbook.account} place={found.place} />;
}
