'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { useFlow } from './flow';

const told = later(() => import('./told-state').then(({ ToldState }) => ToldState));

/** At the top of a step that was answered: how it went and when, and when to try again. */
export function StepState({ action }: { action: string }) {
  const { screen, statuses } = useFlow();
  const status = statuses.get(action);
  useEffect(told.ahead, []);
  // That there is no other device stands in the first line of each step that waits for one.
  if (screen !== action || !status || status.entry.kind === 'question-answered') return null;
  return (
    <WordsFor of={['steps']} quiet>
      <LatePart of={told} props={{ action, status }} />
    </WordsFor>
  );
}
