'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useLeaveGuard } from '@/components/ui/leave-guard';

interface Work {
  name: string;
  read: number;
  size: number;
}

/** Why reading ended early: by a tap, or because what was read could no longer be kept. */
export type Why = 'stopped' | 'not-kept';

interface Ended {
  why: Why | null;
  /** Names of the files that were not taken, and of those that the browser could not read. */
  rest: readonly string[];
  unread: readonly string[];
}

const names = (files: readonly File[]) => files.map(({ name }) => name);

/** Reads files one after the other and hands each on with its digest, before the next is begun. */
export function useReading(take: (file: File, sha256: string) => unknown) {
  const [work, setWork] = useState<Work | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const stopping = useRef<AbortController>(null);
  const stop = useCallback((why: Why) => stopping.current?.abort(why), []);
  useLeaveGuard(work !== null);
  useEffect(() => () => stopping.current?.abort('stopped'), []);

  const read = async (files: readonly File[]) => {
    const stopper = new AbortController();
    const { signal } = stopper;
    stopping.current = stopper;
    const unread: string[] = [];
    setEnded(null);
    const end = (why: Why | null, rest: readonly File[]) => {
      setWork(null);
      if (why || unread.length > 0) setEnded({ why, rest: names(rest), unread });
    };
    for (const [i, file] of files.entries()) {
      const onProgress = (read: number) => setWork({ name: file.name, read, size: file.size });
      onProgress(0);
      const sha256 = await digestOf(file, onProgress, signal);
      if (sha256 === null) return end(signal.reason as Why, files.slice(i));
      if (sha256 === undefined) {
        unread.push(file.name);
        continue;
      }
      try {
        await take(file, sha256);
      } catch {
        return end('not-kept', files.slice(i));
      }
    }
    end(null, []);
  };
  return { work, ended, read, stop };
}

export type Reading = ReturnType<typeof useReading>;

/** Null where the reading was stopped, undefined where the browser cannot read the file. */
async function digestOf(file: File, onProgress: (bytes: number) => void, signal: AbortSignal) {
  try {
    const { background } = await import('@/lib/background/background');
    return await background.run('digestFile', file, { onProgress, signal });
  } catch {
    return undefined;
  }
}
