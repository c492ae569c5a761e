'use client';

import { Check } from '@lucide/icons';
import { useState } from 'react';
import { more } from '@/components/saving/late';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { useDays } from '@/components/site/days';
import { useHydrated } from '@/components/site/hydrated';
import { LatePart } from '@/components/site/late-part';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Icon } from '@/components/ui/icon';
import { Rows } from '@/components/ui/rows';
import { Sure } from '@/components/ui/sure';
import { localTime } from '@/lib/incident/moment';
import { isCheckUp } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import { dropDrafts } from '@/lib/store/drafts';
import { rehearsals } from '@/lib/store/rehearsal-store';
import { useIncident } from '@/lib/store/use-incident';
import { useKeptRehearsal, useRehearsal } from '@/lib/store/use-rehearsal';
import { accountsInWords } from '@/lib/wording/accounts';

/** Erases everything, after saying what will be gone. Storage looks afterwards whether anything is left. */
export function Erase() {
  const say = useSay();
  const days = useDays();
  const nameOf = useAccountName();
  const held = useIncident((state) => state.held);
  const unreadable = useIncident((state) => state.unreadable);
  const clearedSince = useIncident((state) => state.clearedSince);
  const hasRehearsed = useRehearsal(
    ({ sentence, played }) => sentence !== null || Object.keys(played).length > 0,
  );
  useKeptRehearsal();
  const [step, setStep] = useState<'ask' | 'done' | 'failed'>('ask');
  const cannotLook = useIncident(({ status }) => status.kind === 'unsaved');
  useFocusAfterChange(`erase-${step}`, step);
  if (!useHydrated()) return null;

  const erase = async () => {
    const erased = await incidents.erase();
    if (erased.ok) {
      dropDrafts();
      rehearsals.forget();
    }
    setStep(erased.ok ? 'done' : 'failed');
  };
  if (step === 'done') {
    return (
      <p id="erase-done" tabIndex={-1} className="flex flex-wrap items-center gap-x-5">
        <Icon of={Check} />
        {say('about.erase.done')}
      </p>
    );
  }
  const isEmpty = held.length === 0 && unreadable.length === 0 && !clearedSince && !hasRehearsed;
  if (isEmpty && !cannotLook) return <p>{say('about.erase.nothing')}</p>;
  return (
    <div className="flow-4">
      <p>{say(isEmpty ? 'about.erase.cannot-look' : 'about.erase.what')}</p>
      <Rows>
        {held.map((one) => {
          const { slot, record } = one;
          const started = record.entries[0]?.recordedAt ?? '';
          return (
            <li key={slot} className="pt-4 pb-1">
              <p>
                {say(isCheckUp(record.entries) ? 'about.erase.check-up' : 'about.erase.record', {
                  provider: accountsInWords(record.entries, nameOf),
                  day: days.short(started),
                  time: localTime(started),
                  count: record.entries.length,
                })}
              </p>
              <div className="flex flex-wrap gap-x-6">
                <TextButton onClick={() => void saveRecordFile(one)}>{say('about.erase.first')}</TextButton>
                <LatePart meanwhile={null} of={more} props={{ record }} />
              </div>
            </li>
          );
        })}
        {unreadable.map(({ slot }) => (
          <li key={slot}>{say('about.erase.unreadable')}</li>
        ))}
        {hasRehearsed && <li className="py-4">{say('about.erase.rehearsal')}</li>}
        {clearedSince && (
          <li className="py-4">{say('about.erase.mark', { day: days.short(clearedSince) })}</li>
        )}
      </Rows>
      <p>{say('about.erase.file')}</p>
      {step === 'failed' && (
        <p id="erase-failed" tabIndex={-1} role="alert">
          {say('about.erase.failed')}
        </p>
      )}
      <Sure
        ask={say('about.erase.ask')}
        sure={say('about.erase.sure')}
        yes={say('about.erase.yes')}
        no={say('about.erase.no')}
        busy={say('site.deleting')}
        onYes={erase}
      />
    </div>
  );
}
