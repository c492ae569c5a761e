import { findLocale, type LocaleId } from '@/lib/i18n/locales';

/** Names in a sentence of a language: "A and B", or "A or B". At build time. */
export const listIn = (locale: LocaleId, type: 'conjunction' | 'disjunction', names: readonly string[]) =>
  new Intl.ListFormat(findLocale(locale)?.formats, { type }).format(names);
