'use client';

import { useCallback, useEffect, useState } from 'react';

type CheckText = typeof import('@/lib/message-check/check-text').checkText;

export type Loading = { kind: 'loading' | 'failed'; check: null } | { kind: 'ready'; check: CheckText };

let loaded: CheckText | null = null;

/**
 * The check and its list, fetched behind the page and before anything is typed: whoever loses the network with the
 * page open can still check. What could not be fetched can be asked for again.
 */
export function useCheck(): [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>(() =>
    loaded ? { kind: 'ready', check: loaded } : { kind: 'loading', check: null },
  );
  const load = useCallback(async () => {
    try {
      loaded ??= (await import('@/lib/message-check/check-text')).checkText;
      setLoading({ kind: 'ready', check: loaded });
    } catch {
      setLoading({ kind: 'failed', check: null });
    }
  }, []);
  useEffect(() => void load(), [load]);
  const again = useCallback(() => {
    setLoading({ kind: 'loading', check: null });
    void load();
  }, [load]);
  return [loading, again];
}
