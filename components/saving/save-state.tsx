'use client';

import { Check } from 'lucide-react';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Mark } from '@/components/ui/mark';
import { recordNumber } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { SaveStatus } from '@/lib/store/incident-state';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { saveRecordFile } from './save-record-file';

/** Nothing waits to be saved; what is saved cannot be read. */
const isUnread = (status: SaveStatus, unsaved: ReadonlySet<string>) =>
  status.kind === 'unsaved' && status.fault === 'failed' && unsaved.size === 0;

/** Whether what is on the screen is on disk, in one line. Never green before it was read back. */
export function SaveLine({ held }: { held: LoadedRecord | null }) {
  const say = useSay();
  const status = useIncident((state) => state.status);
  const unsaved = useIncident((state) => state.unsaved);
  const last = held?.record.entries.at(-1);
  // Of another record, says the box below.
  const isOther = unsaved.size > 0 && !held?.record.entries.some(({ id }) => unsaved.has(id));
  if (status.kind === 'unsaved' && !(last && isOther)) {
    return (
      <span className="unsaved">
        <Mark kind="blocked" />
        {say(isUnread(status, unsaved) ? 'saving.unread.title' : 'saving.unsaved.title')}
      </span>
    );
  }
  if (status.kind === 'loading') {
    return <span className="small">{say(status.tapped ? 'saving.saving' : 'saving.loading')}</span>;
  }
  if (!last) return <span className="small">{say('saving.nothing')}</span>;
  if (status.kind === 'saving') return <span className="small">{say('saving.saving')}</span>;
  return (
    <span className="done">
      <Check className="icon" aria-hidden="true" />
      {say('saving.saved')} <Clock at={last.recordedAt} />
    </span>
  );
}

/** Why it is not saved, and what to do: try again, and carry it out as a file. */
export function NotSaved({ held }: { held: LoadedRecord | null }) {
  const say = useSay();
  const status = useIncident((state) => state.status);
  const unsaved = useIncident((state) => state.unsaved);
  const all = useIncident((state) => state.held);
  if (status.kind !== 'unsaved') return null;
  const waiting = all.filter(({ record }) => record.entries.some(({ id }) => unsaved.has(id)));
  const files = waiting.length > 0 ? waiting : held ? [held] : [];
  return (
    <div className="not-saved flow" role="alert">
      <p>{say(isUnread(status, unsaved) ? 'saving.unread.why' : `saving.unsaved.${status.fault}`)}</p>
      {files.map((one) => (
        <button
          key={one.slot}
          className="btn btn-write btn-wide"
          type="button"
          onClick={() => void saveRecordFile(one)}
        >
          {say(one.slot === held?.slot ? 'saving.file' : 'saving.file-of', {
            number: recordNumber(one.record.id),
          })}
        </button>
      ))}
      <button className="tap link" type="button" onClick={() => void incidents.retry()}>
        {say(status.fault === 'gone' ? 'saving.store-again' : 'saving.retry')}
      </button>
    </div>
  );
}
