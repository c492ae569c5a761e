'use client';

import { useState } from 'react';
import { useDays } from '@/components/site/days';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { isInsideApp } from '@/components/ui/abilities';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { giveFile } from '@/components/ui/give-file';
import { Small } from '@/components/ui/small';
import { toInstant } from '@/lib/incident/moment';
import { dayToPlayAgain } from '@/lib/rehearsal/next-story';
import { newId } from '@/lib/store/id';

/** When to rehearse again: as a calendar file, and as a line of text where files are not saved. */
export function Again() {
  const say = useSay();
  const days = useDays();
  const locale = usePageLocale();
  const [day] = useState(() => dayToPlayAgain(new Date()));
  const [state, setState] = useState<'saved' | 'failed' | null>(null);
  const address = `${window.location.origin}/${locale}/rehearsal/`;
  const save = async () => {
    try {
      const { reminderFile } = await import('@/lib/exports/calendar-event');
      const text = reminderFile({
        id: newId(),
        day,
        now: toInstant(new Date()),
        summary: say('rehearsal.again.summary'),
        description: address,
      });
      const isGiven = await giveFile('first-hour-rehearsal.ics', 'text/calendar;charset=utf-8', text);
      setState(isGiven ? 'saved' : null);
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-labelledby="again" className="flow-4">
      <h2 id="again">{say('rehearsal.again.title')}</h2>
      <p>{say('rehearsal.again.why', { day: days.long(day) })}</p>
      <Button look="write" wide onClick={() => void save()}>
        {say('rehearsal.again.save')}
      </Button>
      <Small role="status">{state === 'saved' && say('rehearsal.again.saved')}</Small>
      {state === 'failed' && <p role="alert">{say('rehearsal.again.failed')}</p>}
      {(state === 'failed' || isInsideApp(navigator)) && (
        <Copy
          id="again-line"
          label={say('rehearsal.again.copy')}
          text={say('rehearsal.again.line', { day: days.long(day), address })}
          button={say('rehearsal.again.copy-it')}
        />
      )}
    </section>
  );
}
