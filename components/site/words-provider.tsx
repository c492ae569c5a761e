'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import { accountName } from '@/lib/i18n/account-name';
import type { LocaleId } from '@/lib/i18n/locales';
import type { NameOf, Say } from '@/lib/wording/language';

const LocaleContext = createContext<LocaleId>('en');

/** The folder of words that are fetched later. */
const SourceContext = createContext('');

interface Props {
  locale: LocaleId;
  source: string;
  /** The language of dates and plurals. */
  formats: string;
  messages: Record<string, unknown>;
  children: ReactNode;
}

// A missing word is a bug: it reaches the error boundary, and a test before that.
const onError = (error: Error) => {
  throw error;
};

export function WordsProvider({ locale, source, formats, messages, children }: Props) {
  return (
    <LocaleContext value={locale}>
      <SourceContext value={source}>
        <IntlProvider locale={formats} messages={messages} onError={onError} timeZone="UTC">
          {children}
        </IntlProvider>
      </SourceContext>
    </LocaleContext>
  );
}

/** The language of the page, as in its address. */
export const usePageLocale = () => useContext(LocaleContext);

/** The folder of words in the language of the page that are fetched later. */
export const useWordsSource = () => useContext(SourceContext);

/** The translator, with the words from the page and those fetched by `WordsFor`. */
export const useSay = () => useTranslations() as unknown as Say & ReturnType<typeof useTranslations>;

/** Names accounts, as `accountName` does. */
export function useAccountName(): NameOf {
  const say = useSay();
  return useCallback((account, alone) => accountName(account, say, alone), [say]);
}
