'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { WordSet } from '@/lib/i18n/by-need';
import { createLazy, type Lazy } from '@/lib/store/lazy';
import { useWordsSource } from './words-provider';

type Messages = Readonly<Record<string, unknown>>;

/** Timeout of a request, in milliseconds. */
const patience = 20_000;

/** Words by address, for as long as the tab is open. */
const fetched = new Map<string, Lazy<Messages>>();
const listeners = new Set<() => void>();
/** Whether words were missing on the server: then there is another build, and only a reloaded page has its words. */
let areGone = false;

function wordsAt(address: string): Lazy<Messages> {
  const words = fetched.get(address) ?? createLazy(() => load(address));
  fetched.set(address, words);
  return words;
}

async function load(address: string): Promise<Messages> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  areGone ||= answer.status === 404;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** Resolves to whether the words are here. Never rejects. */
async function fetchWords(address: string): Promise<boolean> {
  try {
    await wordsAt(address).load();
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const all = (sets: readonly WordSet[], source: string) =>
  Promise.all(sets.map((set) => fetchWords(`${source}${set}.json`)));

/** Prefetches words. The promise resolves to whether they came, and never rejects. */
export function useFetchAhead(set: WordSet): () => Promise<boolean> {
  const source = useWordsSource();
  return useCallback(() => fetchWords(`${source}${set}.json`), [source, set]);
}

interface Fetched {
  /** Null until all of them are here. */
  words: Messages | null;
  hasFailed: boolean;
  again: () => void;
}

/** The words of these sets, fetched when the caller is on the screen. */
export function useFetchedWords(of: readonly WordSet[]): Fetched {
  const source = useWordsSource();
  const [hasFailed, setFailed] = useState(false);
  const names = of.join(' ');
  const sets = useMemo(() => names.split(' ').filter(Boolean) as WordSet[], [names]);
  const areHere = useSyncExternalStore(
    subscribe,
    () => sets.every((set) => wordsAt(`${source}${set}.json`).value !== null),
    () => false,
  );
  const ask = useCallback(() => {
    setFailed(false);
    void all(sets, source).then((came) => setFailed(came.includes(false)));
  }, [sets, source]);
  useEffect(() => {
    if (!areHere) ask();
  }, [areHere, ask]);
  const words = useMemo(
    () => (areHere ? Object.assign({}, ...sets.map((set) => wordsAt(`${source}${set}.json`).value)) : null),
    [areHere, sets, source],
  );
  const again = () => (areGone ? window.location.reload() : ask());
  return { words, hasFailed, again };
}
