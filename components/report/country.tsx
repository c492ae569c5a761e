'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { placeOf } from './place';

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

/** A part for people in some countries. Before scripts run it is readable for all. */
export function ForCountry({ id, of, className, children }: Props) {
  const isFor = useIsFor(of);
  const hidden = useChosen() !== null && !isFor;
  return (
    <div id={id} className={className} hidden={hidden}>
      {children}
    </div>
  );
}
