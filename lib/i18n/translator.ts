import { createTranslator } from 'use-intl/core';
import { findLocale, type LocaleId } from './locales';

/** A translator for all namespaces: `t('start.title')`. A test checks the keys, not the types. */
export interface Translate {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
}

/** Translates with these messages. A missing or broken one throws. */
export const translator = (locale: LocaleId, messages: object): Translate =>
  createTranslator({
    locale: findLocale(locale)?.formats ?? locale,
    messages: messages as Record<string, unknown>,
    timeZone: 'UTC',
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translate;
