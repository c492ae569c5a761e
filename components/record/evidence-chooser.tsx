'use client';

import { useEffect, useId } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Small } from '@/components/ui/small';
import type { Fact } from '@/lib/incident/facts';
import { isWellFormed, limits } from '@/lib/incident/fields';
import { toInstant } from '@/lib/incident/moment';
import { FileChooser, ReadingEnd } from './file-chooser';
import { useReading } from './reading';

interface Props {
  /** False while another tab holds the write lock: what is being read then could not be written down. */
  canWrite: boolean;
  onFact: (fact: Fact<'evidence'>) => Promise<unknown>;
}

/** Chooses files to be written down with their digest. The files stay where they are; nothing is copied. */
export function EvidenceChooser({ canWrite, onFact }: Props) {
  const say = useSay();
  const hint = useId();
  const reading = useReading((file, sha256) => onFact(factOf(file, sha256)));
  const { read, stop } = reading;
  useEffect(() => {
    if (!canWrite) stop('not-kept');
  }, [canWrite, stop]);
  return (
    <div className="flow-4">
      {canWrite && (
        <>
          <Small id={hint}>{say('record.evidence.stays')}</Small>
          <FileChooser
            label={say('facts.add.evidence')}
            hint={hint}
            reading={reading}
            onChoose={(files) => void read(files)}
          />
        </>
      )}
      <ReadingEnd reading={reading} sentence={(why, names) => say(`record.evidence.${why}`, { names })} />
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
