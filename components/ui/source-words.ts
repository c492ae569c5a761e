import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';

/** A source as its link shows it: title, address, and the language where that is not English. */
export function sourceWords(locale: LocaleId, { title, url, lang }: Citation['source']) {
  return {
    title,
    ...(url && { url }),
    ...(url && lang && { lang, language: inLanguage(locale, lang) }),
  };
}

/** “in German” */
export function inLanguage(locale: LocaleId, lang: string): string {
  const names = new Intl.DisplayNames(findLocale(locale)?.formats, { type: 'language' });
  return getWords(locale)('site.in-language', { language: names.of(lang) ?? lang });
}
