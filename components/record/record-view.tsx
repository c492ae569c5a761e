'use client';

import { FileUp } from '@lucide/icons';
import { useState } from 'react';
import { AddAccount } from '@/components/accounts/add-account';
import { Announce } from '@/components/rail/announce';
import { NotSaved } from '@/components/saving/save-state';
import { SavingNotice } from '@/components/saving/saving-notice';
import { useDays } from '@/components/site/days';
import { useHydrated } from '@/components/site/hydrated';
import { LatePart, later } from '@/components/site/late-part';
import { SkipLink } from '@/components/site/skip-link';
import { WordsFor } from '@/components/site/words-for';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Resume } from '@/components/start/resume';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { accountsOf } from '@/lib/incident/fold';
import { isCheckUp } from '@/lib/incident/record';
import { useCurrent, useIncident } from '@/lib/store/use-incident';
import { accountsInWords } from '@/lib/wording/accounts';
import { createEntryFormatter } from '@/lib/wording/lines';
import { Cover } from './cover';
import { OpenFile } from './open-file';
import { OpenedNote } from './opened';
import { RecordActions } from './record-bar';
import { shareHeading } from './share';
import { Summary } from './summary';
import { Timeline } from './timeline';
import { ToSteps } from './to-steps';
import { Told } from './told';

const before = later(() => import('./before').then(({ Before }) => Before));

/** The incident record: a summary, what was told, and the timeline. */
export function RecordView() {
  const say = useSay();
  const locale = usePageLocale();
  const days = useDays();
  const nameOf = useAccountName();
  const held = useCurrent();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const hydrated = useHydrated();
  const status = useIncident((state) => state.status.kind);
  const started = held?.record.entries[0];
  const hasCheckUp = useIncident((state) => state.held.some(({ record }) => isCheckUp(record.entries)));
  const clearedSince = useIncident((state) => state.clearedSince);
  const [isErased, setErased] = useState(false);
  useFocusAfterChange('record-erased', isErased && !held ? 'erased' : 'held', 'held');
  useFocusAfterChange('record-title', canWrite ? 'writes' : 'reads', 'reads');

  if (!held || !started) {
    return (
      <>
        <h1>{say('record.title')}</h1>
        <p className="text-lead">
          {say(
            status === 'nothing'
              ? 'record.empty-title'
              : status === 'loading'
                ? 'saving.loading'
                : 'record.unread',
          )}
        </p>
        {isErased && (
          <p id="record-erased" tabIndex={-1} role="status">
            {say('record.cover.deleted')}
          </p>
        )}
        {status === 'nothing' && <p>{say('record.empty')}</p>}
        {status === 'nothing' && !isErased && !clearedSince && <p>{say('keeping.before')}</p>}
        <SavingNotice isRecordPage />
        <NotSaved held={null} />
        <Resume />
        {hydrated && status !== 'loading' && (
          <Rows>
            <LinkRow href={`/${locale}/`} name={say('record.to-start')} />
            <OpenFile name={say('record.share.open')} icon={<Icon of={FileUp} />} />
          </Rows>
        )}
      </>
    );
  }
  const { entries } = held.record;
  const last = entries.at(-1);
  const { written } = createEntryFormatter(entries, say, nameOf);
  const accounts = accountsOf(entries);
  const day = days.long(started.recordedAt);
  return (
    <>
      <h1 id="record-title" tabIndex={-1}>
        {say('record.title')}
      </h1>
      <SkipLink
        text={say('site.words.skip-to', { where: say('record.share.title') })}
        find={() => document.getElementById(shareHeading)}
      />
      <p className="text-lead">
        {accounts.length > 0
          ? say('record.lead', { provider: accountsInWords(entries, nameOf, true), day })
          : say('record.lead-bare', { day })}
      </p>
      <OpenedNote slot={held.slot} />
      <SavingNotice />
      <RecordActions canWrite={canWrite} />
      <ToSteps held={held} />
      <Summary held={held} />
      <Timeline key={`timeline-${held.slot}`} entries={entries} />
      {hasCheckUp && (
        <WordsFor of={['check-up']} quiet>
          <LatePart meanwhile={null} of={before} props={{ held, canWrite }} />
        </WordsFor>
      )}
      <Told key={`told-${held.slot}`} held={held} canWrite={canWrite} />
      <AddAccount held={held} />
      <Cover key={held.slot} held={held} onErased={() => setErased(true)} />
      <Announce entry={last} text={last ? written(last) : ''} />
    </>
  );
}
