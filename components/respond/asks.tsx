'use client';

import { actionOf } from '@/lib/playbook/plan';
import { useFlow } from './flow';
import type { LineContent } from './step-content';

/** What to ask for, without what the person has done already. */
export function Asks({ items }: { items: NonNullable<LineContent['asks']> }) {
  const { playbook, answers, statuses } = useFlow();
  const open = items.filter(({ unlessDone }) => {
    const action = unlessDone && actionOf(playbook, unlessDone, answers);
    return !action || statuses.get(action.id)?.outcome !== 'done';
  });
  return (
    <ul className="list-disc ps-5">
      {open.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
