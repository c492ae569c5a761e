'use client';

import { useEffect, useState } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { helpingSince } from '@/lib/incident/helping';
import { useFlow } from './flow';

const line = later(() => import('./helper-line').then(({ HelperLine }) => HelperLine));

/** What somebody who helps reads above a screen. For everybody else nothing, but for the `offer` to say so. */
export function Helping({ at, offer = false }: { at: string; offer?: boolean }) {
  const { held, screen } = useFlow();
  const helps = helpingSince(held?.record.entries ?? []) !== null;
  useEffect(() => {
    if (offer) line.ahead();
  }, [offer]);
  // Whoever says here that they help no longer can take it back here.
  const [helped, setHelped] = useState(false);
  if (helps && !helped) setHelped(true);
  if (screen !== at || !(helped || offer)) return null;
  return (
    <WordsFor of={[helps ? 'helping' : 'steps']} quiet>
      <LatePart of={line} props={{ at, helps }} />
    </WordsFor>
  );
}
