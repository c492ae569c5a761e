'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import { accountName } from '@/lib/i18n/account-name';
import type { LocaleId } from '@/lib/i18n/locales';
import type { NameOf, Say } from '@/lib/wording/language';

const LocaleContext = createContext<LocaleId>('en');

interface Props {
  locale: LocaleId;
  /** The language that dates and plurals follow. */
  formats: string;
  messages: Record<string, unknown>;
  children: ReactNode;
}

// A word that is missing is a mistake of ours: it reaches the error boundary, and a test before that.
const onError = (error: Error) => {
  throw error;
};

export function WordsProvider({ locale, formats, messages, children }: Props) {
  return (
    <LocaleContext value={locale}>
      <IntlProvider locale={formats} messages={messages} onError={onError} timeZone="UTC">
        {children}
      </IntlProvider>
    </LocaleContext>
  );
}

/** The language of the page, as it stands in the address. */
export const usePageLocale = () => useContext(LocaleContext);

/** The translator, with all namespaces the page handed over. */
export const useSay = () => useTranslations() as unknown as Say & ReturnType<typeof useTranslations>;

/** Names accounts, as `accountName` does. */
export function useAccountName(): NameOf {
  const say = useSay();
  return useCallback((account, alone) => accountName(account, say, alone), [say]);
}
