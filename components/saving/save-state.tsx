'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Struck } from '@/components/ui/struck';
import { Ticked } from '@/components/ui/ticked';
import { recordNumber } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { SaveStatus } from '@/lib/store/incident-state';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { saveRecordFile } from './save-record-file';

/** Whether nothing waits to be saved and the saved records cannot be read. */
const isUnread = (status: SaveStatus, unsaved: ReadonlySet<string>) =>
  status.kind === 'unsaved' && ['failed', 'unfetched'].includes(status.fault) && unsaved.size === 0;

interface LineProps {
  held: LoadedRecord | null;
  /** In the bar of a phone, with the time above it. */
  inBar?: boolean;
}

/** Whether what is on the screen is on disk, in one line. Never green before it was read back. */
export function SaveLine({ held, inBar }: LineProps) {
  const say = useSay();
  const status = useIncident((state) => state.status);
  const unsaved = useIncident((state) => state.unsaved);
  const last = held?.record.entries.at(-1);
  // The box below reports unsaved entries of another record.
  const isOther = unsaved.size > 0 && !held?.record.entries.some(({ id }) => unsaved.has(id));
  if (status.kind === 'unsaved' && !(last && isOther)) {
    return <Struck>{say(isUnread(status, unsaved) ? 'saving.unread.title' : 'saving.unsaved.title')}</Struck>;
  }
  if (status.kind === 'loading') {
    return (
      <span className="text-small text-soft">{say(status.tapped ? 'saving.saving' : 'saving.loading')}</span>
    );
  }
  if (!last) return <span className="text-small text-soft">{say('saving.nothing')}</span>;
  if (status.kind === 'saving') return <span className="text-small text-soft">{say('saving.saving')}</span>;
  return (
    <Ticked inBar={inBar}>
      {say('saving.saved')} <Clock at={last.recordedAt} />
    </Ticked>
  );
}

/** Why it is not saved, and what to do: try again, or save it as a file. */
export function NotSaved({ held }: { held: LoadedRecord | null }) {
  const say = useSay();
  const status = useIncident((state) => state.status);
  const unsaved = useIncident((state) => state.unsaved);
  const all = useIncident((state) => state.held);
  if (status.kind !== 'unsaved') return null;
  const waiting = all.filter(({ record }) => record.entries.some(({ id }) => unsaved.has(id)));
  const files = waiting.length > 0 ? waiting : held ? [held] : [];
  return (
    <div className="mt-2 mb-4 flow-4 text-small" role="alert">
      <p>
        {say(
          isUnread(status, unsaved) && status.fault === 'failed'
            ? 'saving.unread.why'
            : `saving.unsaved.${status.fault}`,
        )}
      </p>
      {files.map((one) => (
        <Button key={one.slot} look="write" wide onClick={() => void saveRecordFile(one)}>
          {say(one.slot === held?.slot ? 'saving.file' : 'saving.file-of', {
            number: recordNumber(one.record.id),
          })}
        </Button>
      ))}
      <TextButton onClick={() => void incidents.retry()}>
        {say(status.fault === 'gone' ? 'saving.store-again' : 'saving.retry')}
      </TextButton>
    </div>
  );
}
