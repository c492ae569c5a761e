'use client';

import { useEffect } from 'react';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { actionStatuses } from '@/lib/incident/fold';
import { askForPersistence, useIsPromised } from '@/lib/store/persistence';
import type { LoadedRecord } from '@/lib/store/shelf';
import { notInFile, useIncident } from '@/lib/store/use-incident';
import { saveRecordFile } from './save-record-file';
import { TextWays } from './text-ways';

export interface KeptProps {
  held: LoadedRecord;
  /** The record as text is offered nearby. */
  hasTextBeside?: boolean;
}

/**
 * How long this browser will keep the record, which it is asked for as soon as one is saved, and what the last file of
 * it lacks. Unobtrusive; from the first finished step on.
 */
export function Kept({ held, hasTextBeside = false }: KeptProps) {
  const say = useSay();
  const promised = useIsPromised();
  const status = useIncident((state) => state.status.kind);
  const { takenOut } = held.label;
  const hasDone = [...actionStatuses(held.record.entries).all.values()].some(
    ({ outcome }) => outcome === 'done',
  );
  useEffect(() => {
    if (status === 'saved') askForPersistence();
  }, [status]);
  // An unsaved record has an alert of its own.
  if (status === 'unsaved' || (!hasDone && takenOut === undefined)) return null;
  const newer = notInFile(held);
  return (
    <div className="text-small text-soft">
      {promised !== null && <p>{say(promised ? 'keeping.kept.promised' : 'keeping.kept.not-promised')}</p>}
      <p role="status">
        {takenOut === undefined
          ? say('keeping.kept.first')
          : newer > 0
            ? say('keeping.kept.grown', { count: newer })
            : say('keeping.kept.all')}
      </p>
      <div className="flex flex-wrap gap-x-6">
        <TextButton onClick={() => void saveRecordFile(held)}>{say('saving.file')}</TextButton>
        {!hasTextBeside && <TextWays record={held.record} />}
      </div>
    </div>
  );
}
