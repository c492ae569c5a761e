import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { CheckUp } from '@/components/check-up/check-up';
import { whereFiles } from '@/components/check-up/where-content';
import { SavingNotice } from '@/components/saving/saving-notice';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { citedContent } from '@/components/ui/cited-content';
import { Link } from '@/components/ui/link';
import { checkUp } from '@/lib/content/check-up';
import { firstSitting } from '@/lib/content/check-up-days';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/check-up'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('check-up.title') };
}

/** What to look at on a quiet day. Readable from top to bottom without scripts. */
export default async function CheckUpPage({ params }: PageProps<'/[locale]/check-up'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  const items = checkUp.map(({ id, kind, steps, page, sources }) => ({
    id,
    kind,
    steps: steps.map((step) => step.id),
    ...(page && { page }),
    sources: citedContent(locale, sources),
  }));
  return (
    <Words
      locale={locale}
      of={[
        'check-up',
        'accounts.search',
        'remind',
        'saving',
        'site.brand',
        'site.copied',
        'site.copy-failed',
        'site.deleting',
      ]}
    >
      <Frame locale={locale} skip={t('check-up.title')}>
        <h1>{t('check-up.title')}</h1>
        <p className="text-lead">{t('check-up.lead')}</p>
        <p>
          {t('check-up.urgent')}{' '}
          <Link className="inline-flex min-h-tap items-center" href={`/${locale}/`}>
            {t('check-up.urgent-link')}
          </Link>
        </p>
        <NoScript text={t('check-up.no-script')} />
        <SavingNotice />
        <p className="noscript:hidden">{t('check-up.kept')}</p>
        <CheckUp
          items={items}
          first={firstSitting}
          source={`/${locale}/where/${whereFiles.version(locale)}/`}
        />
      </Frame>
    </Words>
  );
}
