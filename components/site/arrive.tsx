'use client';

import { useEffect, useState } from 'react';
import { useCurrent } from '@/lib/store/use-incident';
import { focusHeading } from './shown-heading';
import { SkipLink } from './skip-link';
import { useSay } from './words-provider';

let pages = 0;

/**
 * After a link within the app, moves the focus to the new page's heading; a page that was loaded keeps the browser's
 * behaviour. Offers to skip to the part beside the column, once there is a record: on a phone it is the whole page
 * away.
 */
export function Arrive() {
  const say = useSay();
  const isWritten = useCurrent() !== null;
  useEffect(() => {
    pages += 1;
    return pages > 1 || !isLoadedHere() ? focusHeading() : undefined;
  }, []);
  const [beside, setBeside] = useState('');
  useEffect(() => {
    if (isWritten) setBeside(nameOf(besideColumn()));
  }, [isWritten]);
  return isWritten && beside ? (
    <SkipLink text={say('site.words.skip-to', { where: beside })} find={startOfBeside} />
  ) : null;
}

/** Whether this page is the one that the browser loaded. */
function isLoadedHere(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return !loaded || new URL(loaded.name).pathname === window.location.pathname;
}

const besideColumn = () => document.querySelector('aside');

function nameOf(part: Element | null): string {
  const heading = document.getElementById(part?.getAttribute('aria-labelledby') ?? '');
  return part?.getAttribute('aria-label') ?? heading?.textContent ?? '';
}

/** What unfolds it on a phone, else its heading. */
function startOfBeside() {
  const start = besideColumn()?.querySelector<HTMLElement>('summary:not([tabindex="-1"]), h2');
  if (start?.matches('h2')) start.tabIndex = -1;
  return start;
}
