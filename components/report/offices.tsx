import { ruledPart } from '@/components/ui/part';
import { authoritiesIn } from '@/lib/content/authorities/registry';
import { europeanUnion } from '@/lib/content/authorities/vocabulary';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { ForCountry } from './country';
import { Office } from './office';
import { placeOf } from './place';
import { countriesIn } from './places';

/** The offices of every country, in the page as it is served; with scripts, of the chosen one. */
export function Offices({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <>
      {countriesIn(locale).map(({ country, name }) => (
        <OfficesOf key={country} locale={locale} group={country} title={name} of={[country]} leads />
      ))}
      <OfficesOf locale={locale} group="eu" title={t('report.eu')} of={europeanUnion} />
    </>
  );
}

interface Props {
  locale: LocaleId;
  group: string;
  title: string;
  of: readonly string[];
  leads?: boolean;
}

function OfficesOf({ locale, group, title, of, leads = false }: Props) {
  const offices = authoritiesIn(group);
  if (offices.length === 0) return null;
  const place = placeOf(group);
  return (
    <ForCountry className={ruledPart} id={place} of={of}>
      <h2>{title}</h2>
      {offices.map((office, i) => (
        <Office key={office.id} locale={locale} office={office} first={leads && i === 0} />
      ))}
    </ForCountry>
  );
}
