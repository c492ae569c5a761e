import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { CheckBox } from '@/components/check/check-box';
import { OfficialDomains } from '@/components/check/official-domains';
import { ThreeAnswers } from '@/components/check/three-answers';
import { OwnPages, verifyPages } from '@/components/check/verify-pages';
import { CurrentRail } from '@/components/rail/current-rail';
import { ElsewhereNotice } from '@/components/saving/elsewhere-notice';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/check'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('check.title') };
}

/** Is this really them? Pasted text stays on the device; the lists can be read without scripts. */
export default async function CheckPage({ params }: PageProps<'/[locale]/check'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={[
        'check.again',
        'check.hint',
        'check.loading',
        'check.not-loaded',
        'check.what',
        'site.verify-host',
        'saving',
        'secrets',
      ]}
    >
      <Frame locale={locale} skip={t('check.title')} bar={<CurrentRail />}>
        <h1>{t('check.title')}</h1>
        <p className="text-lead">{t('check.lead')}</p>
        <NoScript text={t('check.no-script')} />
        <ElsewhereNotice />
        <CheckBox pages={verifyPages(locale)} />
        <ThreeAnswers locale={locale} />
        <OwnPages locale={locale} />
        <OfficialDomains locale={locale} />
      </Frame>
    </Words>
  );
}
