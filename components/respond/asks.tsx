'use client';

import { openAsks } from '@/lib/flow/open-asks';
import { useFlow } from './flow';
import type { LineContent } from './step-content';

/** What to ask for, without what the person has done already. */
export function Asks({ items }: { items: NonNullable<LineContent['asks']> }) {
  const { playbook, answers, statuses } = useFlow();
  return (
    <ul className="list-disc ps-5">
      {openAsks(items, playbook, answers, statuses).map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
