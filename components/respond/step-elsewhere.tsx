'use client';

import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { LiveScreen } from './screen';

const wayThere = later(() => import('./way-there').then(({ WayThere }) => WayThere));

/** For an address that names a step of another page, as long as that one is on its way, or if it does not come. */
export function StepElsewhere() {
  return (
    <LiveScreen id="elsewhere">
      <WordsFor of={['steps']}>
        <LatePart of={wayThere} props={{}} />
      </WordsFor>
    </LiveScreen>
  );
}
