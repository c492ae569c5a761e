'use client';

import { Check, Download, FileUp, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { NotSaved, SaveLine } from '@/components/saving/save-state';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { ButtonRow, LinkRow, Rows } from '@/components/ui/rows';
import { toInstant } from '@/lib/incident/moment';
import { incidents } from '@/lib/store/device';
import type { Held } from '@/lib/store/incident-store';
import { OpenFile } from './open-file';

/** The ways out of this device, and back in. */
export function Share({ held }: { held: Held }) {
  const say = useSay();
  const locale = usePageLocale();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const icon = (Icon: typeof Download) => <Icon className="icon" aria-hidden="true" />;
  return (
    <aside className="side share" id="share" aria-labelledby="share-title">
      <div className="stay">
        <h2 id="share-title">{say('record.share.title')}</h2>
        <p className="small">
          <SaveLine held={held} />
        </p>
        <NotSaved held={held} />
        <Rows>
          <LinkRow
            href={`/${locale}/record/print/`}
            name={say('record.share.print')}
            hint={say('record.share.print-hint')}
            icon={icon(Printer)}
          />
          <ButtonRow
            name={say('record.share.json')}
            hint={say('record.share.json-hint')}
            icon={icon(Download)}
            onClick={() => {
              saveRecordFile(held.record);
              setSavedAt(toInstant(new Date()));
            }}
          />
        </Rows>
        <p className="small" role="status">
          {savedAt && (
            <span className="done">
              <Check className="icon" aria-hidden="true" />
              {say('record.share.saved')} <Clock at={savedAt} />
            </span>
          )}
        </p>
        <p className="small">{say('record.share.left-out')}</p>
        <Rows>
          <OpenFile name={say('record.share.open')} icon={icon(FileUp)} />
          <LinkRow
            href={`/${locale}/`}
            name={say('record.share.another')}
            icon={icon(Plus)}
            onClick={() => void incidents.choose(null)}
          />
        </Rows>
      </div>
    </aside>
  );
}
