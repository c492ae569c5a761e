'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { Clock, utcParts } from '@/components/ui/clock';
import { localDay, type Moment } from '@/lib/incident/moment';

/** A moment with its day, its fidelity and its UTC time. */
export function MomentText({ at }: { at: Moment }) {
  const say = useSay();
  const days = useDays();
  if (at.precision === 'unknown') return say('entries.time-unknown');
  if (at.precision === 'day') {
    return (
      <>
        {days.long(at.at)}. <span className="text-small text-soft">{say('entries.that-day')}</span>
      </>
    );
  }
  return (
    <>
      <MomentClock at={at} day="beside" />, {days.full(localDay(at.at))} <InUtc at={at} />
    </>
  );
}

/** A moment in UTC, with its day if that differs; nothing where no time of day is known. */
export function InUtc({ at }: { at: Moment }) {
  const say = useSay();
  const days = useDays();
  if (at.precision === 'unknown' || at.precision === 'day') return null;
  const { time, otherDay } = utcParts(at.at);
  return (
    <span className="text-small text-soft">
      ({otherDay ? say('record.utc-day', { time, day: days.short(otherDay) }) : say('record.utc', { time })})
    </span>
  );
}

/** A moment in its shortest form: `14:08`, `about 14:08`, a day, or that its time is unknown. */
export function MomentClock({ at, day }: { at: Moment; day?: 'said' | 'beside' }) {
  const say = useSay();
  const days = useDays();
  if (at.precision === 'unknown') return say('entries.time-unknown');
  if (at.precision === 'day') return days.short(at.at);
  if (at.precision === 'exact') return <Clock at={at.at} day={day} />;
  return say.rich('entries.about-clock', { clock: () => <Clock at={at.at} day={day} /> });
}
