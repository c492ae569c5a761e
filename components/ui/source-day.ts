import { findLocale, type LocaleId } from '@/lib/i18n/locales';

/** The day of a source, or only the month if the page shows no day. */
export function sourceDay(locale: LocaleId, dated: string): string {
  const day = dated.length > 7 ? ({ day: 'numeric' } as const) : {};
  const format = { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(findLocale(locale)?.formats, format).format(new Date(dated));
}
