'use client';

import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { actionStatuses } from '@/lib/incident/fold';
import { useIsPromised } from '@/lib/store/persistence';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { saveRecordFile } from './save-record-file';

/**
 * How long this browser will keep the record, and what the last file of it lacks. Unobtrusive; from the first finished
 * step on.
 */
export function Kept({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const promised = useIsPromised();
  const isRefused = useIncident(({ status }) => status.kind === 'unsaved');
  const { entries } = held.record;
  const { takenOut } = held.label;
  const hasDone = [...actionStatuses(entries).all.values()].some(({ outcome }) => outcome === 'done');
  // An unsaved record has an alert of its own.
  if (isRefused || (!hasDone && takenOut === undefined)) return null;
  const isGrown = takenOut === undefined || entries.length > takenOut;
  return (
    <div className="text-small text-soft">
      {promised !== null && <p>{say(promised ? 'rail.kept.promised' : 'rail.kept.not-promised')}</p>}
      <p role="status">
        {takenOut === undefined
          ? say('rail.kept.first')
          : isGrown
            ? say('rail.kept.grown', { count: entries.length - takenOut })
            : say('rail.kept.all')}
      </p>
      <TextButton onClick={() => void saveRecordFile(held)}>{say('saving.file')}</TextButton>
    </div>
  );
}
