'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { LiveScreen } from './screen';

const questions = later(() => import('./questions').then(({ Questions }) => Questions));

/** The questions that decide the order, fetched behind the hang-up block. */
export function Triage() {
  useEffect(questions.ahead, []);
  return (
    <LiveScreen id="questions">
      <WordsFor of={['steps']}>
        <LatePart of={questions} props={{ heading: 'questions-title' }} />
      </WordsFor>
    </LiveScreen>
  );
}
