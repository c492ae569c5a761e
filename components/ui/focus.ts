'use client';

import { useEffect, useRef } from 'react';

const quietly = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

/** Focuses an element and shows it, or the `whole` that it heads, from its beginning, unless all of it is in view. */
export function focusInView(element: HTMLElement | null, whole: Element | null = element) {
  if (!element || !whole) return;
  element.focus({ preventScroll: true });
  const { top, bottom } = whole.getBoundingClientRect();
  // A bar may cover the end of the screen.
  if (top < 0 || bottom > window.innerHeight * 0.85) whole.scrollIntoView({ block: 'start' });
}

/**
 * Moves the focus to an element when a tap replaced what it heads: the tapped button is gone, and a keyboard or screen
 * reader must not start again at the top. Not on arrival; `shown` is null while it is not on the screen. `itself` names
 * what takes the focus by itself. With `scrolls` it comes on the screen, even if the tap was further down: the element,
 * or the section around it.
 */
export function useFocusAfterChange(
  id: string,
  shown: string | null,
  itself?: string,
  scrolls: boolean | 'section' = false,
) {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const swapped = before.current !== null && shown !== null && before.current !== shown && shown !== itself;
    before.current = shown;
    if (!swapped) return;
    const element = document.getElementById(id);
    if (scrolls) focusInView(element, scrolls === 'section' ? element?.closest('section') : element);
    else quietly(element);
  }, [id, shown, itself, scrolls]);
}

/** The same for a tap that writes what is on the screen at once. */
export const focusSoon = (id: string) => requestAnimationFrame(() => quietly(document.getElementById(id)));
