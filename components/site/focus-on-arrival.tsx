'use client';

import { useEffect } from 'react';

let pages = 0;

/** After a link within the app, the focus goes to the new page's heading. A page that was loaded keeps the browser's way. */
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
