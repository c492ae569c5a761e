import type { ReactNode } from 'react';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { pickMessages, type WordPath, wordsFolder } from '@/lib/i18n/words';
import { WordsProvider } from './words-provider';

/** Words that any page may need. */
const everywhere: readonly WordPath[] = ['leave.press', 'site.words', 'site.any', 'site.any-title'];

interface Props {
  locale: LocaleId;
  of: readonly WordPath[];
  children: ReactNode;
}

/** Passes the client parts inside only the words they need at first sight. `WordsFor` fetches the others. */
export function Words({ locale, of, children }: Props) {
  return (
    <WordsProvider
      locale={locale}
      source={wordsFolder(locale)}
      formats={findLocale(locale)?.formats ?? locale}
      messages={pickMessages(locale, [...everywhere, ...of])}
    >
      {children}
    </WordsProvider>
  );
}
