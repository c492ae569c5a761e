import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import formatMessage from 'use-intl/format-message';
import { actions } from '@/lib/content/catalogue';
import { type WordSet, wordSets } from './by-need';
import { findLocale, type LocaleId } from './locales';
import { type Messages, mapMessages, messagesOf } from './messages';
import { versionOf } from './version';

/** A translator for all namespaces: `t('start.title')`. A test checks the keys, not the types. */
export interface Translate {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
}

// The app is built with the formatter for compiled messages (next.config.js), so no parser reaches the browser. The
// round trip through JSON turns null-prototype objects into ones that may be passed to client components.
const ready = (message: string) =>
  (formatMessage as { raw?: boolean }).raw ? message : JSON.parse(JSON.stringify(compile(message)));

/**
 * All words of a language, the names of its actions, which the record uses, what a list says under them, and what a
 * helper is told at them.
 */
type Catalogue = Messages & Record<'names' | 'hints' | 'asks', Record<string, unknown>>;
type Part = keyof Catalogue;

/** A namespace, or the path to a part of one. */
export type WordPath = Part | `${Part}.${string}`;

const made = new Map<LocaleId, Catalogue>();

function catalogueOf(locale: LocaleId): Catalogue {
  const before = made.get(locale);
  if (before) return before;
  const messages = mapMessages(messagesOf(locale), ready);
  const words: Record<
    string,
    { title?: string; done?: string; said?: string; hint?: string; helping?: string }
  > = messages.actions;
  const named = actions.map(({ id }) => {
    const { title, done, said } = words[id] ?? {};
    return [id, { title, done, ...(said && { said }) }] as const;
  });
  const saidOf = (key: 'hint' | 'helping') =>
    Object.fromEntries(
      actions.flatMap(({ id }) => {
        const said = words[id]?.[key];
        return said === undefined ? [] : [[id, said] as const];
      }),
    );
  const catalogue = {
    ...messages,
    names: Object.fromEntries(named),
    hints: saidOf('hint'),
    asks: saidOf('helping'),
  };
  made.set(locale, catalogue);
  return catalogue;
}

/** The words of a language, for pages and server components. A missing or broken message stops the build. */
export function getWords(locale: LocaleId): Translate {
  return createTranslator({
    locale: findLocale(locale)?.formats ?? locale,
    messages: catalogueOf(locale) as Record<string, unknown>,
    onError: (error) => {
      throw error;
    },
  }) as unknown as Translate;
}

/** Only the words that the client parts of a page need. A wrong path stops the build. */
export const pickMessages = (locale: LocaleId, paths: readonly WordPath[]) =>
  pick(
    catalogueOf(locale),
    paths.map((path) => path.split('.')),
  ) as Record<string, unknown>;

function pick(tree: object, paths: readonly string[][]): unknown {
  if (paths.some((path) => path.length === 0)) return tree;
  return Object.fromEntries(
    [...new Set(paths.map(([head = '']) => head))].map((head) => {
      const below = (tree as Record<string, object>)[head];
      if (below === undefined) throw new Error(`no such words: ${head}`);
      return [
        head,
        pick(
          below,
          paths.filter(([first]) => first === head).map(([, ...rest]) => rest),
        ),
      ];
    }),
  );
}

/** The words of one set, as the file to be fetched. */
export const wordsFile = (locale: LocaleId, set: WordSet) =>
  JSON.stringify(pickMessages(locale, wordSets[set]));

/** The folder of the files of a language that pages fetch. */
export const wordsFolder = (locale: LocaleId) => `/${locale}/words/${wordsVersion(locale)}/`;

/** A digest of all that can be fetched in a language. It is part of the addresses, so that a file never changes. */
export const wordsVersion = (locale: LocaleId): string =>
  versionOf((Object.keys(wordSets) as WordSet[]).map((set) => wordsFile(locale, set)));
