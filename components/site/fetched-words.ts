'use client';

import { useCallback, useMemo } from 'react';
import type { WordSet } from '@/lib/i18n/by-need';
import { fetchFile, useFetchedFiles } from './fetched-files';
import { useWordsSource } from './words-provider';

type Messages = Readonly<Record<string, unknown>>;

/** Prefetches words. The promise resolves to whether they came, and never rejects. */
export function useFetchAhead(set: WordSet): () => Promise<boolean> {
  const source = useWordsSource();
  return useCallback(() => fetchFile(`${source}${set}.json`), [source, set]);
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
  const { files, ...rest } = useFetchedFiles<Messages>(of.map((set) => `${source}${set}.json`));
  const words = useMemo(() => files && (Object.assign({}, ...files) as Messages), [files]);
  return { words, ...rest };
}
