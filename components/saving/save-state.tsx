'use client';

import { LatePart } from '@/components/site/late-part';
import { useSay } from '@/components/site/words-provider';
import { Button, TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Struck } from '@/components/ui/struck';
import { Ticked } from '@/components/ui/ticked';
import { recordNumber } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { SaveStatus } from '@/lib/store/incident-state';
import type { LoadedRecord } from '@/lib/store/shelf';
import { notInFile, useIncident } from '@/lib/store/use-incident';
import { more } from './late';
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
  const isRefused = status.kind === 'unsaved' && !(last && isOther);
  // Before the first tap there is nothing to save yet; the page says what to expect.
  if (isRefused && (last || status.fault !== 'unavailable')) {
    const { takenOutAt } = held?.label ?? {};
    if (held && takenOutAt) {
      const count = notInFile(held);
      const at = <Clock at={takenOutAt} />;
      // Nobody can read the file back, so it is not green.
      return count > 0 ? (
        <Struck>
          {say('saving.newer', { count })} {at}
        </Struck>
      ) : (
        <Ticked waits>
          {say('saving.filed')} {at}
        </Ticked>
      );
    }
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

/** Why it is not saved, and what to do: try again, save it as a file, or copy it. */
export function NotSaved({ held }: { held: LoadedRecord | null }) {
  const say = useSay();
  const status = useIncident((state) => state.status);
  const unsaved = useIncident((state) => state.unsaved);
  const all = useIncident((state) => state.held);
  if (status.kind !== 'unsaved') return null;
  const waiting = all.filter(({ record }) => record.entries.some(({ id }) => unsaved.has(id)));
  const files = waiting.length > 0 ? waiting : held ? [held] : [];
  if (files.length === 0 && status.fault === 'unavailable') return null;
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
        <div key={one.slot} className="flex flex-wrap gap-x-6">
          <Button look="write" wide onClick={() => void saveRecordFile(one)}>
            {say(one.slot === held?.slot ? 'saving.file' : 'saving.file-of', {
              number: recordNumber(one.record.id),
            })}
          </Button>
          <LatePart meanwhile={null} of={more} props={{ record: one.record }} />
        </div>
      ))}
      <TextButton onClick={() => void incidents.retry()}>
        {say(status.fault === 'gone' ? 'saving.store-again' : 'saving.retry')}
      </TextButton>
    </div>
  );
}
