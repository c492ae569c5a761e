import errors from '@/lib/content/messages/en/ui/errors.json' with { type: 'json' };
import { type LocaleId, locales } from '@/lib/i18n/locales';
import type { CrashWords } from './crash';

/** The crash page's words travel with the page, so that they are there when nothing else is. */
const crashWords: Partial<Record<LocaleId, CrashWords>> = { en: errors.crash };

/** The words for the language in the address, in English where there are none. */
export function crashWordsFor(pathname: string): { words: CrashWords; home: string; locale: LocaleId } {
  const locale = locales.find(({ id }) => pathname.startsWith(`/${id}/`))?.id ?? 'en';
  return { words: crashWords[locale] ?? errors.crash, home: `/${locale}/`, locale };
}
