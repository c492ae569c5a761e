'use client';

import { useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when what it heads was swapped by a tap: the tapped button is gone, and a keyboard
 * or a screen reader must not be thrown back to the top. Not on arrival; `shown` is null while it is not on screen.
 * What takes the focus by itself when it opens is named in `itself`.
 */
export function useFocusAfterChange(id: string, shown: string | null, itself?: string) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const swapped = before.current !== null && shown !== null && before.current !== shown && shown !== itself;
    before.current = shown;
    if (swapped) document.getElementById(id)?.focus({ preventScroll: true });
  }, [id, shown, itself]);
}
