'use client';

import { useLanguage } from '@/components/site/language';
import type { Handover } from '@/lib/exports/format';
import { handOver, partsFor, partsIn } from '@/lib/exports/readers';
import type { FactKind } from '@/lib/incident/facts';
import { toInstant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import { type Sharing, useSharing } from '@/lib/store/sharing';

/** The kinds of fact the record holds, and whether each goes into the copy. */
export type Parts = readonly (readonly [kind: FactKind, on: boolean])[];

interface Copy {
  parts: Parts;
  make(): Handover;
}

/** Whether a kind of fact goes to the chosen reader. */
export const goesIn = (kind: FactKind, { reader, switched }: Sharing) =>
  switched[kind] ?? partsFor(reader).has(kind);

/** The copy of a record that the chosen reader gets. */
export function useCopy(record: IncidentRecord): Copy {
  const language = useLanguage();
  const sharing = useSharing();
  const parts = partsIn(record).map((kind) => [kind, goesIn(kind, sharing)] as const);
  const chosen = new Set(parts.flatMap(([kind, on]) => (on ? [kind] : [])));
  return { parts, make: () => handOver(record, chosen, language, toInstant(new Date()), sharing.reader) };
}
