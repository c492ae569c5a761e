'use client';

import { useEffect, useState } from 'react';

/** Cuts a list into pieces of this size, the last of which may be shorter. */
export const piecesOf = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/**
 * How many of a long list are drawn: the first `step` at once and, as long as it goes on, as many more after each turn of
 * the browser, since all at once would hold a page for seconds. A page that is printed has all of them.
 */
export function useDrawn(length: number, step: number, goesOn = true): number {
  const [drawn, setDrawn] = useState(step);
  const isWhole = drawn >= length;
  useEffect(() => {
    if (isWhole || !goesOn) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [isWhole, goesOn, drawn, step]);
  useEffect(() => {
    if (isWhole) return;
    let flush = (change: () => void) => change();
    void import('react-dom').then(
      ({ flushSync }) => {
        flush = flushSync;
      },
      () => {},
    );
    // What stands there when this returns is printed.
    const drawAll = () => flush(() => setDrawn(Number.POSITIVE_INFINITY));
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, [isWhole]);
  return drawn;
}
