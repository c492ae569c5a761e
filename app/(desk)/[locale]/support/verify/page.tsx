import '../../../../styles/paper.css';
import '../../../../styles/paper-table.css';
import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Verifier } from '@/components/desk/verifier';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { offeredLanguages } from '@/lib/i18n/offered';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/support/verify'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('verify.title') };
}

/** For support staff and investigators: what a record file shows of itself. */
export default async function VerifyPage({ params }: PageProps<'/[locale]/support/verify'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words locale={locale} of={['verify', 'site.brand', 'site.copied', 'site.copy-failed']}>
      <Frame locale={locale} skip={t('verify.title')}>
        <h1>{t('verify.title')}</h1>
        <p className="text-lead">{t('verify.lead')}</p>
        <NoScript text={t('verify.no-script')} />
        <Verifier languages={offeredLanguages(locale)} />
        <div className="mt-part">
          <Rows>
            <LinkRow
              href={`/${locale}/support/`}
              name={t('verify.to-support')}
              hint={t('verify.to-support-hint')}
            />
          </Rows>
        </div>
      </Frame>
    </Words>
  );
}
