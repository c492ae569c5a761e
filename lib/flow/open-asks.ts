import type { Answers } from '@/lib/playbook/answers';
import { type Ask, isLeftToAsk } from '@/lib/playbook/left-to-ask';
import { actionOf } from '@/lib/playbook/plan';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Situation } from './situation';

/** What is left to ask for, in this order. */
export function openAsks<One extends Pick<Ask, 'unlessDone' | 'unlessShut' | 'ifShut'>>(
  asks: readonly One[],
  playbook: PlaybookIndex,
  answers: Answers,
  statuses: Situation['statuses'],
): One[] {
  const isDone = (action: string | undefined) =>
    action !== undefined && statuses.get(action)?.outcome === 'done';
  const standing = {
    isShut: playbook.actions.some(({ id, shuts }) => shuts && isDone(id)),
    isDone: (role: Parameters<typeof actionOf>[1]) => isDone(actionOf(playbook, role, answers)?.id),
  };
  return asks.filter((ask) => isLeftToAsk(ask, standing));
}
