'use client';

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { background } from '@/lib/background/background';
import type { CheckedText } from '@/lib/message-check/check-text';
import type { Hiding } from '@/lib/message-check/hide';
import { coalesce } from '@/lib/store/queueing';

/**
 * Checks a text in the background. The check and its list are fetched behind the page and before anything is typed, so
 * that whoever loses the network with the page open can still check. What could not be fetched can be asked for again.
 *
 * @param hiding the same object as long as the same is hidden
 * @returns the answer to the last text that was checked, and whether it hides just what is to be hidden now (`isCurrent`);
 *   null without one
 */
export function useChecked(text: string, hiding: Hiding) {
  const [loading, setLoading] = useState<'loading' | 'failed' | 'ready'>('loading');
  const [checked, setChecked] = useState<{ answer: CheckedText; hiding: Hiding } | null>(null);
  const load = useCallback(() => {
    setLoading('loading');
    background.load('checkText').then(
      () => setLoading('ready'),
      () => setLoading('failed'),
    );
  }, []);
  useEffect(load, [load]);

  const newest = useRef<{ text: string; hiding: Hiding }>(null);
  // One at a time: of what is typed meanwhile only the last is checked.
  const [check] = useState(() =>
    coalesce(async () => {
      if (!newest.current) return;
      const { hiding } = newest.current;
      const answer = await background.run('checkText', newest.current);
      startTransition(() => setChecked({ answer, hiding }));
    }),
  );
  const isEmpty = text.trim() === '';
  useEffect(() => {
    newest.current = isEmpty ? null : { text, hiding };
    if (loading === 'ready') check().catch(() => setLoading('failed'));
  }, [text, hiding, isEmpty, loading, check]);
  const isCurrent = checked?.hiding === hiding;
  // An answer from before may show what is to be hidden now.
  const isShown = !isEmpty && (isCurrent || hiding.secrets.length === 0);
  return { loading, load, checked: isShown && checked ? { ...checked.answer, isCurrent } : null };
}
