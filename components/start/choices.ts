import { providers } from '@/lib/content/accounts/providers';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** The accounts to choose from, in words; the one that fits any exchange last. */
export function choicesIn(locale: LocaleId) {
  const t = getWords(locale);
  return providers.map(({ id, name, domains }) => ({
    id,
    name: name ?? t('start.which.other'),
    hint: t('start.which.other-hint'),
    domain: domains[0] ?? null,
  }));
}
