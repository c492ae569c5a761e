'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { LiveScreen } from './screen';

const whatIsLeft = later(() => import('./what-is-left').then(({ WhatIsLeft }) => WhatIsLeft));

/** The task list, fetched behind the steps: whoever comes anew sees them first. */
export function Tasks() {
  useEffect(whatIsLeft.ahead, []);
  return (
    <LiveScreen id="tasks">
      <WordsFor of={['steps']}>
        <LatePart of={whatIsLeft} props={{ heading: 'tasks-title' }} />
      </WordsFor>
    </LiveScreen>
  );
}
