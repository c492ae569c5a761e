'use client';

import type { ReactNode } from 'react';
import { useFlow } from './flow';

/** Headings of the page as it is served, to be read from top to bottom. Gone once scripts show one place at a time. */
export function Served({ children }: { children: ReactNode }) {
  const { place } = useFlow();
  return place === null ? <div className="served">{children}</div> : null;
}
