'use client';

import { Mark, type MarkKind } from '@/components/ui/mark';
import type { Entry } from '@/lib/incident/entry';
import { useIncident } from '@/lib/store/use-incident';
import { markOf } from './mark-of';

/** The mark of an entry. The tick is green only once it is on disk; an entry that the disk refused is struck. */
export function EntryMark({
  entry,
  kind = markOf(entry),
  alone,
}: {
  entry: Entry;
  kind?: MarkKind;
  alone?: boolean;
}) {
  const waits = useIncident(({ unsaved }) => unsaved.has(entry.id));
  const refused = useIncident(({ status }) => status.kind === 'unsaved');
  if (waits) return <Mark kind={refused ? 'blocked' : 'tapped'} alone={alone} />;
  return <Mark kind={kind} alone={alone} />;
}
