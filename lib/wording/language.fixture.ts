import { createTranslator } from 'use-intl/core';
import { accountName } from '@/lib/i18n/account-name';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { pickMessages } from '@/lib/i18n/words';
import { daysIn, type Language, type Say } from './language';

/** A language with the words that pages pass to exports; throws for a missing word. */
function languageOf(locale: LocaleId): Language {
  const formats = findLocale(locale)?.formats ?? locale;
  const say = createTranslator({
    locale: formats,
    messages: pickMessages(locale, [
      'entries',
      'facts',
      'forms',
      'names',
      'print',
      'requests',
      'site',
      'verify',
    ]),
    onError: (error) => {
      throw error;
    },
  }) as unknown as Say;
  return {
    tag: locale,
    direction: findLocale(locale)?.dir ?? 'ltr',
    say,
    nameOf: (account, alone) => accountName(account, say, alone),
    days: daysIn(formats),
  };
}

export const english = languageOf('en');
