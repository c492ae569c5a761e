'use client';

import type { ReactNode } from 'react';
import { useFlow } from './flow';

/** A part of the page that is alone on the screen once scripts run. Without them all parts stand below each other. */
export function Place({ id, children }: { id: string; children: ReactNode }) {
  const { place } = useFlow();
  return (
    <div id={id} data-place={id} className="place" hidden={place !== null && place !== id}>
      {children}
    </div>
  );
}

/** A part that needs scripts, such as the questions and the task list. */
export function LivePlace({ id, children }: { id: string; children: ReactNode }) {
  const { place } = useFlow();
  if (place !== id) return null;
  return (
    <div data-place={id} className="place">
      {children}
    </div>
  );
}

/** A step for people who can, or cannot, sign in. Before scripts run both are readable. */
export function OnlyFor({
  position,
  children,
}: {
  position: 'signed-in' | 'locked-out';
  children: ReactNode;
}) {
  const { place, answers } = useFlow();
  const lockedOut = answers['sign-in'] === 'no' || answers['sign-in'] === 'no-email';
  if (place !== null && lockedOut !== (position === 'locked-out')) return null;
  return children;
}
