'use client';

import { useLocale } from 'use-intl/react';
import { type Instant, localDay } from '@/lib/incident/moment';

/** Writes calendar days in the language of the page. Days are `YYYY-MM-DD` or instants, read on their own calendar. */
export function useDays() {
  const locale = useLocale();
  const format = (options: Intl.DateTimeFormatOptions) => (day: Instant) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
      new Date(`${localDay(day)}T00:00:00Z`),
    );
  return {
    long: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    brief: format({ day: 'numeric', month: 'short' }),
    short: format({ day: 'numeric', month: 'long' }),
    full: format({ day: 'numeric', month: 'short', year: 'numeric' }),
  };
}
