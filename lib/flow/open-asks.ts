import type { Answers } from '@/lib/playbook/answers';
import { actionOf } from '@/lib/playbook/plan';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Step } from '@/lib/playbook/schema';
import type { Situation } from './situation';

type Ask = Pick<NonNullable<Step['asks']>[number], 'unlessDone' | 'unlessShut' | 'ifShut'>;

/** What is left to ask for, in this order: what the person has done already is not. */
export function openAsks<One extends Ask>(
  asks: readonly One[],
  playbook: PlaybookIndex,
  answers: Answers,
  statuses: Situation['statuses'],
): One[] {
  const isDone = (action: string | undefined) =>
    action !== undefined && statuses.get(action)?.outcome === 'done';
  const isShut = playbook.actions.some(({ id, shuts }) => shuts && isDone(id));
  return asks.filter(
    ({ unlessDone, unlessShut, ifShut }) =>
      !(isShut ? unlessShut : ifShut) && !(unlessDone && isDone(actionOf(playbook, unlessDone, answers)?.id)),
  );
}
