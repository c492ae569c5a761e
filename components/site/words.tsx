import type { ReactNode } from 'react';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import type { Namespace } from '@/lib/i18n/messages';
import { pickMessages } from '@/lib/i18n/words';
import { WordsProvider } from './words-provider';

/** Hands the client parts inside only the words they need. */
export function Words({
  locale,
  of,
  children,
}: {
  locale: LocaleId;
  of: readonly Namespace[];
  children: ReactNode;
}) {
  return (
    <WordsProvider
      locale={locale}
      formats={findLocale(locale)?.formats ?? locale}
      messages={pickMessages(locale, of)}
    >
      {children}
    </WordsProvider>
  );
}
