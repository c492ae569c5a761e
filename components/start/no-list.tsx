'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';

/** In place of the list of accounts on a device that they saw and that is off the line: its links would not open. */
export function NoList() {
  return (
    <WordsFor of={['cut']} quiet>
      <WhereTheStepsOpen />
    </WordsFor>
  );
}

function WhereTheStepsOpen() {
  return <p>{useSay()('cut.no-list', { address: window.location.host })}</p>;
}
