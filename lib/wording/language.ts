import type { AccountRef } from '@/lib/incident/account';
import { type Instant, localDay } from '@/lib/incident/moment';

/** The part of a translator that exports need: `say('entries.started')`. */
export interface Say {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** Formats calendar days, given as `YYYY-MM-DD` or as instants on their own calendar. */
export interface Days {
  long(day: Instant): string;
  full(day: Instant): string;
  short(day: Instant): string;
  brief(day: Instant): string;
  /** The offset from UTC that a reader was told once for all: times in it stand without UTC. */
  offset?: string | null;
}

/** Names an account inside a sentence, or `alone` as a heading does. */
export type NameOf = (account: AccountRef | null, alone?: boolean) => string;

/** A language, as exports use it. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  direction: 'ltr' | 'rtl';
  say: Say;
  nameOf: NameOf;
  days: Days;
}

/** Made once for each locale, a formatter when it is first needed: it takes longer to make than a page of days to write. */
const made: Record<string, Days> = {};

/** `locale` determines the order and the names of months. */
export function daysIn(locale: string): Days {
  const format = (options: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (day: Instant) => {
      formatter ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return formatter.format(new Date(`${localDay(day)}T00:00:00Z`));
    };
  };
  made[locale] ??= {
    long: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    full: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    short: format({ day: 'numeric', month: 'long' }),
    brief: format({ day: 'numeric', month: 'short' }),
  };
  return made[locale];
}

/** A day as briefly as is clear beside another: with its year only if that differs. */
export const dayBeside = (other: Instant, day: Instant, days: Days) =>
  day.slice(0, 4) === other.slice(0, 4) ? days.brief(day) : days.full(day);
