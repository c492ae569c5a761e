'use client';

import { useId, useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { useLeaveGuard } from '@/components/ui/leave-guard';
import type { Fact } from '@/lib/incident/facts';
import { isWellFormed, limits } from '@/lib/incident/fields';
import { toInstant } from '@/lib/incident/moment';

interface Work {
  name: string;
  read: number;
  size: number;
}

/** Chooses files to be written down with their digest. The files stay where they are; nothing is copied. */
export function EvidenceChooser({ onFact }: { onFact: (fact: Fact<'evidence'>) => void }) {
  const say = useSay();
  const id = useId();
  const [work, setWork] = useState<Work | null>(null);
  const [ended, setEnded] = useState<{ key: 'stopped' | 'unread'; name: string } | null>(null);
  const stop = useRef<AbortController>(null);
  useLeaveGuard(work !== null);

  const take = async (files: readonly File[]) => {
    const stopping = new AbortController();
    stop.current = stopping;
    setEnded(null);
    for (const file of files) {
      const progress = (read: number) => setWork({ name: file.name, read, size: file.size });
      progress(0);
      try {
        const { digestFile } = await import('@/lib/incident/file-digest');
        const sha256 = await digestFile(file, { onProgress: progress, signal: stopping.signal });
        if (sha256 === null) {
          setEnded({ key: 'stopped', name: file.name });
          break;
        }
        onFact(factOf(file, sha256));
      } catch {
        setEnded({ key: 'unread', name: file.name });
      }
    }
    setWork(null);
  };
  return (
    <div className="flow">
      <p className="small" id={`${id}-hint`}>
        {say('record.evidence.stays')}
      </p>
      {work ? (
        <>
          <label htmlFor={`${id}-bar`} className="words">
            {say('record.evidence.reading', { name: work.name })}
          </label>
          <progress id={`${id}-bar`} value={work.read} max={Math.max(work.size, 1)} />
          <button className="btn btn-plain btn-wide" type="button" onClick={() => stop.current?.abort()}>
            {say('record.evidence.stop')}
          </button>
        </>
      ) : (
        <label className="btn btn-plain btn-wide pick" htmlFor={id}>
          {say('facts.add.evidence')}
          <input
            id={id}
            className="away"
            type="file"
            multiple
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              void take(files);
            }}
          />
        </label>
      )}
      {ended && <p role="alert">{say(`record.evidence.${ended.key}`, { name: ended.name })}</p>}
    </div>
  );
}

function factOf(file: File, sha256: string): Fact<'evidence'> {
  return {
    kind: 'evidence',
    fileName: keepable(file.name),
    bytes: file.size,
    ...(file.type && { mediaType: keepable(file.type) }),
    sha256,
    ...(file.lastModified > 0 && { fileChangedAt: toInstant(new Date(file.lastModified)) }),
  };
}

/** A name a system gave, in the form that a record can hold. */
const keepable = (name: string) => {
  const short = name.slice(0, limits.line).replace(/\p{Surrogate}$/u, '');
  return isWellFormed(short) ? short : short.replace(/\p{Surrogate}/gu, '\ufffd');
};
