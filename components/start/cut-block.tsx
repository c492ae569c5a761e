'use client';

import { useEffect } from 'react';
import { useFetchAhead } from '@/components/site/fetched-words';
import { LatePart, later } from '@/components/site/late-part';
import { useSay } from '@/components/site/words-provider';
import type { CutProps, ElsewhereProps } from './cut-answers';
import { RedBlock } from './red-block';

const answers = later(() => import('./cut-answers').then(({ CutAnswers }) => CutAnswers));

/** In one piece with the taps: once they are needed, nothing can be fetched. */
const elsewhere = later(() => import('./cut-answers').then(({ Elsewhere }) => Elsewhere));

/** Fetches the taps and the way on elsewhere before anybody needs them: then they are off the line. */
export function useCutAhead() {
  const words = useFetchAhead('cut');
  useEffect(() => {
    answers.ahead();
    elsewhere.ahead();
    void words();
  }, [words]);
}

/** Cut the connection: what it takes is said at once. Its taps, and the way on with another device, come late. */
export function CutBlock(props: CutProps) {
  const say = useSay();
  return (
    <RedBlock
      id="cut-asked"
      asked={say('start.stop.seen')}
      shout={say('start.stop.cut')}
      why={say('start.stop.cut-why')}
    >
      {props.tap.open && <LatePart meanwhile={null} of={answers} props={props} />}
    </RedBlock>
  );
}

/** Behind the block, where it was answered: the code and the address stay in view. */
export function CarryOnElsewhere(props: ElsewhereProps) {
  return <LatePart meanwhile={null} of={elsewhere} props={props} />;
}
