import { authoritiesIn, countries, needsLocalPolice, takesReports } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { otherCountry } from './place';

/** The countries to choose from, by their names in the language of the page. */
export function countriesIn(locale: LocaleId) {
  const formats = findLocale(locale)?.formats;
  const names = new Intl.DisplayNames(formats, { type: 'region' });
  const { compare } = new Intl.Collator(formats);
  return countries
    .map((country) => ({
      country,
      name: names.of(country) ?? country,
      count: officesIn(country).length,
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Where its people can report: its own offices, and those of its union. */
const officesIn = (country: string) =>
  [...authoritiesIn(country), ...(europeanUnion.includes(country) ? authoritiesIn('eu') : [])].filter(
    takesReports,
  );

/** Whose people have to find the local police themselves, and those of them with no office at all. */
export const withoutPolice = [...countries.filter(needsLocalPolice), otherCountry];
export const withoutOffice = [
  ...countries.filter((country) => officesIn(country).length === 0),
  otherCountry,
];
