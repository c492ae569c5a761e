'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import type { Entry } from '@/lib/incident/entry';
import { type Said, useFlow } from './flow';
import type { TapEntry } from './written';

const written = later(() => import('./written').then(({ Written }) => Written));

/** What the last tap wrote, above the step it led to, with its undo. */
export function JustWritten() {
  const { held, screen, arrivedAt, said } = useFlow();
  useEffect(written.ahead, []);
  const entries = held?.record.entries ?? [];
  const last = lastTap(entries, said);
  const isFresh = last !== null && Date.parse(last.recordedAt) > arrivedAt - 1_000;
  const isOfScreen = last !== null && 'action' in last && last.action === screen;
  if (screen === null || !last || isOfScreen || !isFresh) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <LatePart of={written} props={{ entries, last }} />
    </WordsFor>
  );
}

/**
 * How a step went, or what was answered in it, if that was written last. What stops a person may answer a question as
 * well.
 */
function lastTap(entries: readonly Entry[], said: Said | null): TapEntry | null {
  const [before, last] = entries.slice(-2);
  if (
    last?.kind === 'question-answered' &&
    last.question === said?.question &&
    last.answers[0] === said.answer
  ) {
    return before?.kind === 'action-blocked' && before.action === said.at ? before : last;
  }
  const tap = entries.at(-1);
  const isOne =
    tap?.kind === 'action-done' || tap?.kind === 'action-blocked' || tap?.kind === 'action-excluded';
  return isOne ? tap : null;
}
