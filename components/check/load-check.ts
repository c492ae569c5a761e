'use client';

import { useCallback, useEffect, useState } from 'react';
import { createLazy } from '@/lib/store/lazy';

type CheckText = typeof import('@/lib/message-check/check-text').checkText;

type Loading = { kind: 'loading' | 'failed'; check: null } | { kind: 'ready'; check: CheckText };

const checkText = createLazy(async () => (await import('@/lib/message-check/check-text')).checkText);

/**
 * The check and its list, fetched behind the page and before anything is typed: whoever loses the network with the
 * page open can still check. What could not be fetched can be asked for again.
 */
export function useCheck(): [Loading, () => void] {
  const [loading, setLoading] = useState<Loading>(() =>
    checkText.value ? { kind: 'ready', check: checkText.value } : { kind: 'loading', check: null },
  );
  const load = useCallback(async () => {
    try {
      setLoading({ kind: 'ready', check: await checkText.load() });
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
