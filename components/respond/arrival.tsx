'use client';

import { type ReactNode, useState } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { CallFirst, useIsCallOpen } from './call-first';
import { useFlow } from './flow';
import { Served } from './served';

const arrived = later(() => import('./arrived').then(({ Arrived }) => Arrived));

/**
 * What somebody who has just come is asked and told above the page: about the call, about what came with the link, about
 * firms with a like name (`children`). Only the firms are there without scripts.
 */
export function Arrival({ children }: { children?: ReactNode }) {
  const { landing, screen } = useFlow();
  const isCallOpen = useIsCallOpen();
  const [number, setNumber] = useState<string | null>(null);
  const { caseNumber, dropped } = landing;
  if (screen !== null && caseNumber && caseNumber !== number) setNumber(caseNumber);
  // A number waits for the answer about the call.
  const isCarried = dropped !== null || (number !== null && !isCallOpen);
  return (
    <>
      <CallFirst />
      {screen === null ? (
        <Served leads>{children}</Served>
      ) : (
        <LatePart of={arrived} props={{ number, children }} meanwhile={isCarried ? undefined : null} />
      )}
    </>
  );
}
