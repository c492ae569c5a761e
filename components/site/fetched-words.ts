'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { WordSet } from '@/lib/i18n/by-need';
import { useWordsSource } from './words-provider';

type Messages = Readonly<Record<string, unknown>>;

/** So long a network may take, in milliseconds. */
const patience = 20_000;

/** What was fetched, by its address, for as long as the tab lasts. */
const here = new Map<string, Messages>();
const onItsWay = new Map<string, Promise<boolean>>();
const listeners = new Set<() => void>();
/** Whether words were not there any more: then another build is, and only a page loaded anew has its words. */
let areGone = false;

/** Resolves whether the words are here. Never rejects. */
function fetchWords(address: string): Promise<boolean> {
  if (here.has(address)) return Promise.resolve(true);
  const before = onItsWay.get(address);
  if (before) return before;
  const begun = load(address).finally(() => onItsWay.delete(address));
  onItsWay.set(address, begun);
  return begun;
}

async function load(address: string) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    areGone ||= answer.status === 404;
    if (!answer.ok) return false;
    here.set(address, await answer.json());
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

/** Fetches words ahead of their need. The promise says whether they came, and never rejects. */
export function useFetchAhead(set: WordSet): () => Promise<boolean> {
  const source = useWordsSource();
  return useCallback(() => fetchWords(`${source}${set}.json`), [source, set]);
}

interface Fetched {
  /** Null until all are here. */
  words: Messages | null;
  hasFailed: boolean;
  again: () => void;
}

/** Words of these sets. They are fetched as soon as this is on the screen. */
export function useFetchedWords(of: readonly WordSet[]): Fetched {
  const source = useWordsSource();
  const [hasFailed, setFailed] = useState(false);
  const names = of.join(' ');
  const sets = useMemo(() => names.split(' ').filter(Boolean) as WordSet[], [names]);
  const areHere = useSyncExternalStore(
    subscribe,
    () => sets.every((set) => here.has(`${source}${set}.json`)),
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
    () => (areHere ? Object.assign({}, ...sets.map((set) => here.get(`${source}${set}.json`))) : null),
    [areHere, sets, source],
  );
  const again = () => (areGone ? window.location.reload() : ask());
  return { words, hasFailed, again };
}
