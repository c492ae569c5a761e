import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Anywhere } from '@/components/report/anywhere';
import { BelowFacts, ChosenPlace, ComingFacts } from '@/components/report/chosen-place';
import { CountryField } from '@/components/report/country-field';
import { CountryLinks } from '@/components/report/country-links';
import { LocalPolice } from '@/components/report/local-police';
import { Offices } from '@/components/report/offices';
import { placeFiles, placesWithMore } from '@/components/report/place-content';
import { countriesIn } from '@/components/report/places';
import { ReportSide } from '@/components/report/report-side';
import { Talk } from '@/components/report/talk';
import { Warnings } from '@/components/report/warnings';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { Small } from '@/components/ui/small';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/record/report'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('report.title') };
}

/** Where to report, by the country the person is in now. */
export default async function ReportPage({ params }: PageProps<'/[locale]/record/report'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={[
        'report.choose',
        'report.country',
        'report.country-hint',
        'report.kept',
        'report.other',
        'report.shown',
        'forms.title',
        'forms.loading',
        'forms.failed',
        'site.new-tab',
        'site.copied',
        'site.copy-failed',
      ]}
    >
      <Frame locale={locale} skip={t('report.title')} side={<ReportSide locale={locale} />}>
        <h1>{t('report.title')}</h1>
        <p className="text-lead">{t('report.lead')}</p>
        <CountryLinks locale={locale} />
        <CountryField options={countriesIn(locale)} />
        <Small>{t('report.first')}</Small>
        <ChosenPlace source={`/${locale}/offices/${placeFiles.version(locale)}/`} places={placesWithMore}>
          <Offices locale={locale} />
          <ComingFacts places={placesWithMore} />
          <BelowFacts>
            <LocalPolice locale={locale} />
            <Warnings locale={locale} />
            <Talk locale={locale} />
          </BelowFacts>
        </ChosenPlace>
        <Anywhere locale={locale} />
      </Frame>
    </Words>
  );
}
