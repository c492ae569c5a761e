'use client';

import type { ReactNode } from 'react';
import { useFlow } from './flow';

/** Headings of the page as it is served, to be read from top to bottom. Gone once scripts show one thing at a time. */
export function Served({ children }: { children: ReactNode }) {
  const { screen } = useFlow();
  return screen === null ? <div className="flow-6 *:[noscript]:block">{children}</div> : null;
}
