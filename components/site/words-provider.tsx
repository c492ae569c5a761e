'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { IntlProvider, useTranslations } from 'use-intl/react';
import { findAccount } from '@/lib/content/accounts/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { type AccountRef, exchangeOf } from '@/lib/incident/account';
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

/**
 * Names accounts: inside a sentence, or `alone` as at the head of one. One that this version does not know is named by
 * its id.
 */
export function useAccountName() {
  const say = useSay();
  return useCallback(
    (account: AccountRef | null, alone = false) => {
      const known = account && findAccount(account);
      if (account && !known) return account.id;
      return known?.name ?? say(alone ? 'site.other-provider-title' : 'site.other-provider');
    },
    [say],
  );
}

/** An exchange's name as it stands inside a sentence, by the id of its page. */
export function useProviderName() {
  const nameOf = useAccountName();
  return useCallback((id: string | null) => nameOf(id === null ? null : exchangeOf(id)), [nameOf]);
}
