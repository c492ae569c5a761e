'use client';

import { useDays } from '@/components/site/days';
import { Reminders } from '@/components/site/reminders';
import { useToday } from '@/components/site/today';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { dayAfter } from '@/lib/incident/day-after';
import { daysUntilAgain } from '@/lib/rehearsal/next-story';

/** When to rehearse again. */
export function Again() {
  const say = useSay();
  const days = useDays();
  const locale = usePageLocale();
  const day = dayAfter(useToday(), daysUntilAgain);
  const address = `${window.location.origin}/${locale}/rehearsal/`;
  return (
    <section aria-labelledby="again" className="flow-4">
      <h2 id="again">{say('rehearsal.again.title')}</h2>
      <p>{say('rehearsal.again.why', { day: days.long(day) })}</p>
      <Reminders
        id="again-line"
        file="first-hour-rehearsal.ics"
        reminders={[{ day, what: say('rehearsal.again.summary'), address }]}
      />
    </section>
  );
}
