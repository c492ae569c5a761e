'use client';

import { actionOf } from '@/lib/playbook/plan';
import { useFlow } from './flow';
import type { LineContent } from './step-content';

/** What to ask for, without what the person has done already. */
export function Asks({ items }: { items: NonNullable<LineContent['asks']> }) {
  const { playbook, answers, statuses } = useFlow();
  const isDone = (action: string | undefined) =>
    action !== undefined && statuses.get(action)?.outcome === 'done';
  const isShut = playbook.actions.some(({ id, shuts }) => shuts && isDone(id));
  const open = items.filter(
    ({ unlessDone, unlessShut }) =>
      !(unlessShut && isShut) && !(unlessDone && isDone(actionOf(playbook, unlessDone, answers)?.id)),
  );
  return (
    <ul className="list-disc ps-5">
      {open.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
