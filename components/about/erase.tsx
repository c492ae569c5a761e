'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { useDays } from '@/components/site/days';
import { useHydrated } from '@/components/site/hydrated';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { useFocusAfterChange } from '@/components/ui/focus';
import { providerOf } from '@/lib/incident/fold';
import { localTime } from '@/lib/incident/moment';
import { incidents } from '@/lib/store/device';
import { dropDrafts } from '@/lib/store/drafts';
import { useIncident } from '@/lib/store/use-incident';

/** Erases everything, after saying what will be gone. Storage looks afterwards whether anything is left. */
export function Erase() {
  const say = useSay();
  const days = useDays();
  const nameOf = useProviderName();
  const held = useIncident((state) => state.held);
  const unreadable = useIncident((state) => state.unreadable);
  const [step, setStep] = useState<'ask' | 'sure' | 'done' | 'failed'>('ask');
  const unknown = useIncident(({ status }) => status.kind === 'unsaved');
  useFocusAfterChange(`erase-${step}`, step);
  if (!useHydrated()) return null;

  const erase = async () => {
    const erased = await incidents.erase();
    if (erased.ok) dropDrafts();
    setStep(erased.ok ? 'done' : 'failed');
  };
  if (step === 'done') {
    return (
      <p id="erase-done" tabIndex={-1} className="with-link">
        <Check className="icon" aria-hidden="true" />
        {say('about.erase.done')}
      </p>
    );
  }
  if (held.length === 0 && unreadable.length === 0)
    return <p>{say(unknown ? 'about.erase.cannot-look' : 'about.erase.nothing')}</p>;
  return (
    <div className="flow">
      <p>{say('about.erase.what')}</p>
      <ul role="list" className="rows">
        {held.map(({ slot, record }) => {
          const started = record.entries[0]?.recordedAt ?? '';
          return (
            <li key={slot} className="flow">
              <p>
                {say('about.erase.record', {
                  provider: nameOf(providerOf(record.entries)),
                  day: days.short(started),
                  time: localTime(started),
                  count: record.entries.length,
                })}
              </p>
              <button className="tap link" type="button" onClick={() => saveRecordFile(record)}>
                {say('about.erase.first')}
              </button>
            </li>
          );
        })}
        {unreadable.map(({ slot }) => (
          <li key={slot}>{say('about.erase.unreadable')}</li>
        ))}
      </ul>
      <p>{say('about.erase.file')}</p>
      {step === 'failed' && (
        <p id="erase-failed" tabIndex={-1} role="alert">
          {say('about.erase.failed')}
        </p>
      )}
      {step === 'ask' ? (
        <button
          id="erase-ask"
          className="btn btn-plain btn-wide"
          type="button"
          onClick={() => setStep('sure')}
        >
          {say('about.erase.ask')}
        </button>
      ) : (
        <fieldset className="flow" aria-labelledby="erase-sure">
          <p id="erase-sure" tabIndex={-1}>
            <b>{say('about.erase.sure')}</b>
          </p>
          <div className="btns btns-two">
            <button className="btn btn-write" type="button" onClick={() => void erase()}>
              {say('about.erase.yes')}
            </button>
            <button className="btn btn-plain" type="button" onClick={() => setStep('ask')}>
              {say('about.erase.no')}
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
