import { authoritiesIn, countries, supportLinesIn } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import { fetchedFiles } from '@/lib/i18n/fetched-files';
import type { LocaleId } from '@/lib/i18n/locales';
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

/** The files of a language, by the place that is asked for. */
export const placeFiles = fetchedFiles((locale) =>
  countries.filter(hasMore).map((country) => [placeOf(country), placeContent(locale, country)] as const),
);
