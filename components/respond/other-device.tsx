'use client';

import { useEffect } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { useFlow } from './flow';

const line = later(() => import('./other-device-line').then(({ OtherDeviceLine }) => OtherDeviceLine));

/** Where somebody sees a device, a step begins on another one. */
export function OtherDevice({ action }: { action: string }) {
  const { screen, answers } = useFlow();
  const isSaid = answers['device'] !== undefined;
  useEffect(() => {
    // Before the network is cut.
    if (isSaid) line.ahead();
  }, [isSaid]);
  return screen === action && isSaid ? <LatePart meanwhile={null} of={line} props={{}} /> : null;
}
