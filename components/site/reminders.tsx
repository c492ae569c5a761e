'use client';

import { useState } from 'react';
import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { isInsideApp } from '@/components/ui/abilities';
import { Button } from '@/components/ui/button';
import { Copy } from '@/components/ui/copy';
import { giveFile } from '@/components/ui/give-file';
import { Small } from '@/components/ui/small';
import { toInstant } from '@/lib/incident/moment';
import { newId } from '@/lib/store/id';

interface Props {
  id: string;
  /** The name of the file. */
  file: string;
  /** What to do on which day, `YYYY-MM-DD`, and the address of its page. */
  reminders: readonly { day: string; what: string; address: string }[];
}

/** Days to do something again: as a calendar file, and as lines of text where files are not saved. */
export function Reminders({ id, file, reminders }: Props) {
  const say = useSay();
  const days = useDays();
  // Saved twice, the same days are the same events.
  const [seed] = useState(newId);
  const what = JSON.stringify(reminders);
  /** What became of a file, and what was in it: another answer, or another day, makes another file. */
  const [last, setLast] = useState<{ state: 'saved' | 'failed'; of: string } | null>(null);
  const state = last?.of === what ? last.state : null;
  const save = async () => {
    try {
      const { reminderFile } = await import('@/lib/exports/calendar-event');
      const events = reminders.map(({ day, what, address }) => ({
        id: `${seed}-${day}`,
        day,
        summary: what,
        description: address,
      }));
      const text = reminderFile(toInstant(new Date()), events);
      const isGiven = await giveFile(file, 'text/calendar;charset=utf-8', text);
      setLast(isGiven ? { state: 'saved', of: what } : null);
    } catch {
      setLast({ state: 'failed', of: what });
    }
  };
  const lines = reminders.map(({ day, what, address }) =>
    say('remind.line', { day: days.long(day), what, address }),
  );
  return (
    <>
      <Button look="write" wide onClick={() => void save()}>
        {say('remind.save')}
      </Button>
      <Small role="status">{state === 'saved' && say('remind.saved')}</Small>
      {state === 'failed' && <p role="alert">{say('remind.failed')}</p>}
      {(state === 'failed' || isInsideApp(navigator)) && (
        <Copy id={id} label={say('remind.copy')} text={lines.join('\n')} button={say('remind.copy-it')} />
      )}
    </>
  );
}
