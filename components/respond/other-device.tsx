'use client';

import { LatePart, later } from '@/components/site/late-part';
import { useFlow } from './flow';

const line = later(() => import('./other-device-line').then(({ OtherDeviceLine }) => OtherDeviceLine));

/** Where somebody sees a device, a step begins on another one. */
export function OtherDevice({ action }: { action: string }) {
  const { screen, answers } = useFlow();
  return screen === action && answers['device'] ? <LatePart meanwhile={null} of={line} props={{}} /> : null;
}
