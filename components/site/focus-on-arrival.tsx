'use client';

import { useEffect } from 'react';

let pages = 0;

/**
 * Moves the focus to the new page's heading after a link within the app. A loaded page keeps the browser's behaviour.
 */
export function FocusOnArrival() {
  useEffect(() => {
    pages += 1;
    if (pages === 1) return;
    const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
    const shown = headings.find((one) => one.offsetParent !== null);
    if (!shown) return;
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
  }, []);
  return null;
}
