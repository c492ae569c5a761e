'use client';

import { useEffect } from 'react';
import { shownHeading } from './shown-heading';

let pages = 0;

/**
 * Moves the focus to the new page's heading after a link within the app. A loaded page keeps the browser's behaviour.
 */
export function FocusOnArrival() {
  useEffect(() => {
    pages += 1;
    if (pages > 1) shownHeading()?.focus({ preventScroll: true });
  }, []);
  return null;
}
