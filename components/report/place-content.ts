import { authoritiesIn, countries, supportLinesIn } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import type { LocaleId } from '@/lib/i18n/locales';
import { versionOf } from '@/lib/i18n/version';
import { linesContent, officeContent } from './office-content';
import { placeOf } from './place';

const isInUnion = (country: string) => europeanUnion.includes(country);

/** Whether there is more to say of a country than its part on the page does. */
const hasMore = (country: string) =>
  isInUnion(country) || authoritiesIn(country).length > 0 || supportLinesIn(country).length > 0;

/** The countries with a file. */
export const placesWithMore: readonly string[] = countries.filter(hasMore).map(placeOf);

/** All facts of one country: its offices, those of its union, somebody to talk to. */
function placeContent(locale: LocaleId, country: string) {
  const lines = supportLinesIn(country);
  return {
    offices: authoritiesIn(country).map((office, i) => officeContent(locale, office, i === 0)),
    ...(isInUnion(country) && { union: authoritiesIn('eu').map((office) => officeContent(locale, office)) }),
    ...(lines.length > 0 && { talk: linesContent(locale, lines) }),
  };
}
export type PlaceContent = ReturnType<typeof placeContent>;

const made = new Map<LocaleId, ReadonlyMap<string, string>>();

/** The files of a language, by the place that is asked for. */
export function placeFiles(locale: LocaleId): ReadonlyMap<string, string> {
  const before = made.get(locale);
  if (before) return before;
  const files = new Map(
    countries
      .filter(hasMore)
      .map((country) => [placeOf(country), JSON.stringify(placeContent(locale, country))] as const),
  );
  made.set(locale, files);
  return files;
}

/** A digest of all files of a language. It is part of their addresses, so that a file never changes. */
export const placesVersion = (locale: LocaleId) => versionOf([...placeFiles(locale).values()]);
