'use client';

import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createLazy, type Lazy } from '@/lib/store/lazy';

/** Timeout of a request, in milliseconds. */
const patience = 20_000;

/** Files by address, for as long as the tab is open. */
const fetched = new Map<string, Lazy<unknown>>();
const listeners = new Set<() => void>();
/** Whether a file was missing on the server: then there is another build, and only a reloaded page has its files. */
let areGone = false;

function fileAt(address: string): Lazy<unknown> {
  const file = fetched.get(address) ?? createLazy(() => load(address));
  fetched.set(address, file);
  return file;
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  areGone ||= answer.status === 404;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** Resolves to whether the file is here. Never rejects. */
export async function fetchFile(address: string): Promise<boolean> {
  try {
    await fileAt(address).load();
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

interface Fetched<File> {
  /** Null until all of them are here. */
  files: readonly File[] | null;
  hasFailed: boolean;
  again: () => void;
}

/** Files of this build, whose addresses change with what they hold, fetched when the caller is on the screen. */
export function useFetchedFiles<File>(of: readonly string[]): Fetched<File> {
  const names = of.join(' ');
  const addresses = useMemo(() => names.split(' ').filter(Boolean), [names]);
  const [failed, setFailed] = useState<string | null>(null);
  const areHere = useSyncExternalStore(
    subscribe,
    () => addresses.every((address) => fileAt(address).value !== null),
    () => false,
  );
  const ask = useCallback(() => {
    setFailed(null);
    void Promise.all(addresses.map(fetchFile)).then((came) => came.includes(false) && setFailed(names));
  }, [addresses, names]);
  useEffect(() => {
    if (!areHere) ask();
  }, [areHere, ask]);
  const files = useMemo(
    () => (areHere ? addresses.map((address) => fileAt(address).value as File) : null),
    [areHere, addresses],
  );
  const again = () => (areGone ? window.location.reload() : ask());
  return { files, hasFailed: failed === names && !areHere, again };
}
