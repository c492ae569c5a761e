import type { LocaleId } from './locales';
import { versionOf } from './version';

/** Files of each language that pages fetch. */
export interface FetchedFiles {
  /** By name, without the ending. */
  in: (locale: LocaleId) => ReadonlyMap<string, string>;
  /** A digest of all files of a language. It is part of their addresses, so that a file never changes. */
  version: (locale: LocaleId) => string;
}

/** Files of each language, made once from what each of them holds. */
export function fetchedFiles(
  contentIn: (locale: LocaleId) => readonly (readonly [string, unknown])[],
): FetchedFiles {
  const made = new Map<LocaleId, ReadonlyMap<string, string>>();
  const filesIn = (locale: LocaleId) => {
    const files =
      made.get(locale) ??
      new Map(contentIn(locale).map(([name, content]) => [name, JSON.stringify(content)] as const));
    made.set(locale, files);
    return files;
  };
  return { in: filesIn, version: (locale) => versionOf([...filesIn(locale).values()]) };
}
