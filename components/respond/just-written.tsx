'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { lastTap } from '@/lib/flow/last-tap';
import { useFlow } from './flow';

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
