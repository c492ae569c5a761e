'use client';

import { Mark } from '@/components/ui/mark';
import type { Entry } from '@/lib/incident/entry';
import { useIncident } from '@/lib/store/use-incident';
import { markOf } from './mark-of';

/** The mark of an entry. The tick is green only once it is on disk; an entry that the disk refused is struck. */
export function EntryMark({ entry, told, alone }: { entry: Entry; told?: boolean; alone?: boolean }) {
  const waits = useIncident(({ unsaved }) => unsaved.has(entry.id));
  const refused = useIncident(({ status }) => status.kind === 'unsaved');
  if (waits) return <Mark kind={refused ? 'blocked' : 'tapped'} alone={alone} />;
  return <Mark kind={told ? 'told' : markOf(entry)} alone={alone} />;
}
