import type { Entry } from '@/lib/incident/entry';
import { byInstant } from '@/lib/incident/moment';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { pageOf } from './addresses';
import { type Settled, type Situation, situationOf } from './situation';

/** Where a step stands in the urgent sequence: its number, of how many, and how each ended, in the order of the numbers. */
export interface Place {
  step: number;
  all: number;
  outcomes: (Settled['outcome'] | undefined)[];
}

/**
 * Counts what was seen to, so that the number never falls while a person goes on, whatever the answers make of the order:
 * steps that it no longer holds still count until the rest is through. What waits for another device is still to come,
 * and whoever is on no call had nothing to end. Null for what is not urgent.
 */
export function placeOf(
  playbook: PlaybookIndex,
  { plan, statuses }: Pick<Situation, 'plan' | 'statuses'>,
  action: string,
): Place | null {
  const isNoStep = ({ id, hangsUp }: PlannedAction) => hangsUp && statuses.get(id)?.outcome === 'excluded';
  const urgent = plan.urgent.filter((one) => !isNoStep(one));
  if (!urgent.some(({ id }) => id === action)) return null;
  const seenTo = ({ id }: PlannedAction) => {
    const status = statuses.get(id);
    return status && status.entry.kind !== 'question-answered' ? [{ id, ...status }] : [];
  };
  const open = urgent.filter((one) => seenTo(one).length === 0);
  const left =
    open.length === 0
      ? []
      : playbook.actions.filter(
          (one) => !plan.urgent.includes(one) && !isNoStep(one) && pageOf(playbook, one) === 'account',
        );
  const settled = [...urgent, ...left]
    .flatMap(seenTo)
    .toSorted((a, b) => byInstant(a.entry.recordedAt, b.entry.recordedAt));
  const rank = settled.findIndex(({ id }) => id === action);
  return {
    step: (rank < 0 ? settled.length : rank) + 1,
    all: settled.length + open.length,
    outcomes: [...settled.map(({ outcome }) => outcome), ...open.map(() => undefined)],
  };
}

/**
 * The same for a step of the whole incident, by the first of these accounts whose order has it: that one goes on behind
 * it. Null if none has.
 */
export function placeAmong(
  playbooks: readonly PlaybookIndex[],
  entries: readonly Entry[],
  action: string,
): { playbook: PlaybookIndex; place: Place } | null {
  const known = playbooks.flatMap(({ account }) => account?.kind ?? []);
  for (const playbook of playbooks) {
    const place = placeOf(playbook, situationOf(playbook, entries, known), action);
    if (place) return { playbook, place };
  }
  return null;
}
