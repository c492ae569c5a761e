import { actionsFor } from '@/lib/content/roles';
import { type ToldPart, tellers } from '@/lib/content/tellers';
import type { Entry } from '@/lib/incident/entry';
import { type ActionStatus, actionStatuses, factsOf } from '@/lib/incident/fold';

/** The urgent steps whose times the police look for first: they stand among what is said in short. */
export const firstSteps = actionsFor('revoke', 'brake', 'human', 'regain');

/**
 * The steps done in which somebody was told who gives a number for it, by the part of the record that takes the
 * number. Where it has none, only the number is missing.
 */
const toldIn = (entries: readonly Entry[], part: ToldPart): ActionStatus[] =>
  [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) => outcome === 'done' && (tellers[part] as readonly string[]).includes(entry.action),
  );

/**
 * Those who were told and have given no number, without the ones whose time stands among the first steps; null where
 * nobody was told.
 */
export function withoutNumber(entries: readonly Entry[], part: ToldPart): ActionStatus[] | null {
  const told = toldIn(entries, part);
  if (told.length === 0 && factsOf(entries, part).length === 0) return null;
  return told.filter(({ entry }) => !firstSteps.includes(entry.action));
}
