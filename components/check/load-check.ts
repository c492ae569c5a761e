'use client';

import { useCallback, useState } from 'react';

type CheckText = typeof import('./check').checkText;

export type Loading =
  | { kind: 'not-asked' | 'loading' | 'failed'; check: null }
  | { kind: 'ready'; check: CheckText };

let loaded: CheckText | null = null;

/** The check and its list, fetched when they are first needed. What could not be fetched can be asked for again. */
export function useCheck(): [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>(() =>
    loaded ? { kind: 'ready', check: loaded } : { kind: 'not-asked', check: null },
  );
  const load = useCallback(async () => {
    if (loaded) return setLoading({ kind: 'ready', check: loaded });
    setLoading({ kind: 'loading', check: null });
    try {
      loaded = (await import('./check')).checkText;
      setLoading({ kind: 'ready', check: loaded });
    } catch {
      setLoading({ kind: 'failed', check: null });
    }
  }, []);
  return [loading, load];
}
