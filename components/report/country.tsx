'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { noCountry, placeOf } from './place';

/** The place in the address. Null before scripts run, when all countries stand below each other. */
export function useChosen(): string | null {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash.slice(1),
    () => null,
  );
}

/** Replaces the place: going through a list by arrow keys must not fill the history. */
export function choose(place: string) {
  const { pathname } = window.location;
  window.history.replaceState(null, '', place ? `#${place}` : pathname);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

interface Props {
  id?: string;
  /** The countries it is for. */
  of: readonly string[];
  className?: string;
  children: ReactNode;
}

/** Whether one of these countries is chosen. */
export function useIsFor(of: readonly string[]): boolean {
  const chosen = useChosen();
  return of.some((country) => placeOf(country) === chosen);
}

/**
 * A part for people in some countries. Without scripts it is readable for all; while they come it is out of the way, so
 * that the question for the country does not move.
 */
export function ForCountry({ id, of, className = '', children }: Props) {
  const isFor = useIsFor(of);
  const chosen = useChosen();
  const waiting = chosen === null && !of.includes(noCountry) ? 'waiting:hidden' : '';
  return (
    <div id={id} className={`${className} ${waiting}`} hidden={chosen !== null && !isFor}>
      {children}
    </div>
  );
}
