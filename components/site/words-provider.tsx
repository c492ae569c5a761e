'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import { findAccountName } from '@/lib/content/accounts/names';
import type { LocaleId } from '@/lib/i18n/locales';
import type { Say } from '@/lib/wording/language';

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

/** A provider's name as it stands inside a sentence. */
export function useProviderName() {
  const say = useSay();
  return useCallback((id: string | null) => findAccountName(id)?.name ?? say('site.other-provider'), [say]);
}

/** A provider's name as it stands alone, or at the head of a sentence. */
export function useProviderTitle() {
  const say = useSay();
  return (id: string | null) => findAccountName(id)?.name ?? say('site.other-provider-title');
}
