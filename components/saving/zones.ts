import type { Say } from '@/lib/exports/language';
import { visible } from '@/lib/exports/visible';
import type { Entry } from '@/lib/incident/entry';
import { zonesOf } from '@/lib/incident/fold';

/** The zone that the times are local to; all of them where the person or the clock moved. */
export function zonesInWords(entries: readonly Entry[], say: Say): string {
  const zones = zonesOf(entries);
  return say(zones.length === 1 ? 'saving.zone' : 'saving.zones', { zones: visible(zones.join(', ')) });
}
