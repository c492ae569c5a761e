import { authoritiesIn } from '@/lib/content/authorities/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { placeOf } from './place';
import { countriesIn } from './places';

/** The way to each country's part, for people without scripts. */
export function CountryLinks({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const listed = countriesIn(locale).filter(({ country }) => authoritiesIn(country).length > 0);
  const links = [
    ...listed,
    { country: 'eu', name: t('report.eu') },
    { country: 'police', name: t('report.other') },
  ];
  return (
    <noscript className="block flow-4">
      <p className="my-4 border-ink border-t pt-4">{t('report.no-script')}</p>
      <ul role="list" className="columns-[9rem]">
        {links.map(({ country, name }) => (
          <li key={country}>
            <a className="inline-flex min-h-tap items-center" href={`#${placeOf(country)}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
