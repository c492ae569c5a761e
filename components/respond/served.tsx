'use client';

import type { ReactNode } from 'react';
import { useFlow } from './flow';

interface Props {
  /** Above the first step, which is to stay where it is once scripts run: for who has none, or waits long for them. */
  leads?: boolean;
  children: ReactNode;
}

/** Headings of the page as it is served, to be read from top to bottom. Gone once scripts show one thing at a time. */
export function Served({ leads, children }: Props) {
  const { screen } = useFlow();
  if (screen !== null) return null;
  return <div className={`flow-6 *:[noscript]:block ${leads ? 'waiting:hidden' : ''}`}>{children}</div>;
}
