'use client';

import { useLanguage } from '@/components/site/language';
import type { Handover } from '@/lib/exports/format';
import { handOver, partsFor, partsIn } from '@/lib/exports/readers';
import type { FactKind } from '@/lib/incident/facts';
import { toInstant } from '@/lib/incident/moment';
import type { IncidentRecord } from '@/lib/incident/record';
import { useSharing } from '@/lib/store/sharing';

interface Copy {
  /** The kinds of fact the record holds, and whether each goes into the copy. */
  parts: readonly (readonly [kind: FactKind, on: boolean])[];
  make(): Handover;
}

/** The copy of a record that the chosen reader gets. */
export function useCopy(record: IncidentRecord): Copy {
  const language = useLanguage();
  const { reader, switched } = useSharing();
  const usual = partsFor(reader);
  const parts = partsIn(record).map((kind) => [kind, switched[kind] ?? usual.has(kind)] as const);
  const chosen = new Set(parts.flatMap(([kind, on]) => (on ? [kind] : [])));
  return { parts, make: () => handOver(record, chosen, language, toInstant(new Date())) };
}
