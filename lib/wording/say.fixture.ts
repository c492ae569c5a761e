import { createTranslator } from 'use-intl/core';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { pickMessages } from '@/lib/i18n/words';
import type { Say } from './language';

/** The client's translator: some namespaces and the names of all actions; throws for a missing word. */
export const sayIn = (locale: LocaleId) =>
  createTranslator({
    locale: findLocale(locale)?.formats ?? locale,
    messages: pickMessages(locale, ['entries', 'facts', 'names', 'print']),
    onError: (error) => {
      throw error;
    },
  }) as unknown as Say;
