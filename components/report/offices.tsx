import { authoritiesIn } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { shortContent } from './office-content';
import { OfficeLists } from './office-lists';
import { placeOf } from './place';
import { countriesIn } from './places';

/** The offices of every country, a line each; with scripts, all facts of those of the chosen one. */
export function Offices({ locale }: { locale: LocaleId }) {
  const itemsOf = (group: string) => authoritiesIn(group).map(shortContent);
  const own = countriesIn(locale)
    .map(({ country, name }) => ({ place: placeOf(country), title: name, items: itemsOf(country) }))
    .filter(({ items }) => items.length > 0);
  return (
    <OfficeLists
      lists={own}
      union={{ place: 'eu', title: getWords(locale)('report.eu'), items: itemsOf('eu'), of: europeanUnion }}
    />
  );
}
