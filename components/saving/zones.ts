import { zonesOf } from '@/lib/incident/clocks';
import type { Entry } from '@/lib/incident/entry';
import { escapeInvisible } from '@/lib/wording/escape';
import type { Say } from '@/lib/wording/language';

/** The zone of the local times; all zones if the person or the clock moved. */
export function zonesInWords(entries: readonly Entry[], say: Say): string {
  const zones = zonesOf(entries);
  return say(zones.length === 1 ? 'rail.zone' : 'rail.zones', {
    zones: escapeInvisible(zones.join(', ')),
  });
}
