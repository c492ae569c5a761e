'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** A piece of a long list, by where it begins in it. */
export interface Piece<Item> {
  from: number;
  items: readonly Item[];
}

/** Cuts a list into pieces of this size, the last of which may be shorter. */
export const piecesOf = <Item>(items: readonly Item[], size: number): Piece<Item>[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => ({
    from: i * size,
    items: items.slice(i * size, (i + 1) * size),
  }));

/**
 * How many of a long list are drawn: the first `step` at once and, as long as it goes on, as many more after each turn of
 * the browser, since all at once would hold a page for seconds. A page that is printed has all of them.
 */
export function useDrawn(length: number, step: number, goesOn = true): number {
  const [drawn, setDrawn] = useState(step);
  const isPrinted = useIsPrinted();
  const isWhole = isPrinted || drawn >= length;
  useEffect(() => {
    if (isWhole || !goesOn) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [isWhole, goesOn, drawn, step]);
  return isPrinted ? Number.POSITIVE_INFINITY : drawn;
}

/** Whether the page was about to be printed. Of all changes, only those of a store are drawn before the browser goes on. */
function useIsPrinted(): boolean {
  const isPrinted = useRef(false);
  const watch = useCallback((tell: () => void) => {
    const note = () => {
      isPrinted.current = true;
      tell();
    };
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return useSyncExternalStore(
    watch,
    () => isPrinted.current,
    () => false,
  );
}
