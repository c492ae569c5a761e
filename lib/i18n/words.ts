import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import formatMessage from 'use-intl/format-message';
import { actions } from '@/lib/content/catalogue';
import { findLocale, type LocaleId } from './locales';
import { type Messages, mapMessages, messagesOf, type Namespace } from './messages';

/** A translator over all namespaces: `t('start.title')`. Keys are checked by the content test, not by types. */
export interface Translate {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

// The app is built with the formatter that takes compiled messages (next.config.js): no parser reaches the browser.
// The round trip through JSON gives its null-prototype objects the form that may pass to client components.
const ready = (message: string) =>
  (formatMessage as { raw?: boolean }).raw ? message : JSON.parse(JSON.stringify(compile(message)));

const made = new Map<LocaleId, Messages>();

function readyMessages(locale: LocaleId): Messages {
  const before = made.get(locale);
  if (before) return before;
  const messages = mapMessages(messagesOf(locale), ready);
  made.set(locale, messages);
  return messages;
}

/** The words of a language, for pages and server components. A missing or broken message stops the build. */
export function getWords(locale: LocaleId): Translate {
  return createTranslator({
    locale: findLocale(locale)?.formats ?? locale,
    messages: readyMessages(locale) as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translate;
}

/** The namespaces that a page's client parts need, and the names of all actions for the record. */
export function pickMessages(locale: LocaleId, namespaces: readonly Namespace[]) {
  const messages = readyMessages(locale);
  const words: Record<string, { title: string; done: string } | undefined> = messages.actions;
  const names = actions.map(({ id }) => [id, { title: words[id]?.title, done: words[id]?.done }]);
  return {
    ...Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]])),
    names: Object.fromEntries(names),
  };
}
