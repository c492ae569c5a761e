'use client';

import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import type { Hearer } from '@/lib/playbook/vocabulary';
import { useFlow } from './flow';
import type { LineContent } from './step-content';

const ownWords = later(() => import('./own-words').then(({ OwnWords }) => OwnWords));

/** The words to say: those that claim nothing, and once scripts run, in their place, those made from the answers. */
export function SayIt({
  body,
  ...own
}: {
  action: string;
  to: Hearer;
  body: string;
  asks: LineContent['asks'];
}) {
  const { screen } = useFlow();
  const served = <p>{body}</p>;
  if (screen !== own.action) return served;
  return (
    <WordsFor of={['steps', 'tell']} meanwhile={served} quiet>
      <LatePart of={ownWords} props={own} meanwhile={served} />
    </WordsFor>
  );
}
