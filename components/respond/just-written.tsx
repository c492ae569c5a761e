'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import type { Entry } from '@/lib/incident/entry';
import { useFlow } from './flow';
import type { OutcomeEntry } from './written';

const written = later(() => import('./written').then(({ Written }) => Written));

/** What the last tap wrote, above the step it led to, with its undo. */
export function JustWritten() {
  const { held, screen, arrivedAt } = useFlow();
  useEffect(written.ahead, []);
  const entries = held?.record.entries ?? [];
  const last = lastTap(entries);
  const isFresh = last !== null && Date.parse(last.recordedAt) > arrivedAt - 1_000;
  if (screen === null || !last || last.action === screen || !isFresh) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <LatePart of={written} props={{ entries, last }} />
    </WordsFor>
  );
}

/** How a step went, if that was written last. What stops a person may answer a question as well. */
function lastTap(entries: readonly Entry[]): OutcomeEntry | null {
  const [before, last] = entries.slice(-2);
  if (before?.kind === 'action-blocked' && last?.kind === 'question-answered') return before;
  const tap = entries.at(-1);
  const isOne =
    tap?.kind === 'action-done' || tap?.kind === 'action-blocked' || tap?.kind === 'action-excluded';
  return isOne ? tap : null;
}
