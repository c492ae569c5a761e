import { type ToldPart, tellers } from '@/lib/content/tellers';
import type { Entry } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses } from '@/lib/incident/fold';

/**
 * The steps done in which somebody was told who gives a number for it, by the part of the record that takes the
 * number. Where it has none, only the number is missing.
 */
export const toldIn = (entries: readonly Entry[], part: ToldPart): ActionStatus[] =>
  [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) => outcome === 'done' && (tellers[part] as readonly string[]).includes(entry.action),
  );
