'use client';

import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { LiveScreen } from './screen';

const noSuchStep = later(() => import('./no-such-step').then(({ NoSuchStep }) => NoSuchStep));

/** For an address that names a step we do not have. */
export function UnknownStep() {
  return (
    <LiveScreen id="unknown">
      <WordsFor of={['steps']}>
        <LatePart of={noSuchStep} props={{ heading: 'unknown-title' }} />
      </WordsFor>
    </LiveScreen>
  );
}
