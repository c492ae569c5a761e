import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { AccountLinks } from '@/components/support/account-links';
import { LinkMaker } from '@/components/support/link-maker';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { offeredLanguages } from '@/lib/i18n/offered';
import { getWords } from '@/lib/i18n/words';
import { operator } from '@/lib/operator/operator';

export async function generateMetadata({ params }: PageProps<'/[locale]/support'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('support.title') };
}

/** For support staff: makes a link to the right account and step. */
export default async function SupportPage({ params }: PageProps<'/[locale]/support'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words locale={locale} of={['support', 'site.brand', 'site.copied', 'site.copy-failed', 'secrets']}>
      <Frame locale={locale} skip={t('support.title')}>
        <h1 className="print:hidden">{t('support.title')}</h1>
        <p className="text-lead print:hidden">{t('support.lead')}</p>
        <AccountLinks />
        <LinkMaker
          who={operator?.name ?? ''}
          first={operator?.account?.id ?? null}
          languages={offeredLanguages(locale)}
        />
        <div className="mt-part print:hidden">
          <Rows>
            <LinkRow
              href={`/${locale}/support/verify/`}
              name={t('support.to-verify')}
              hint={t('support.to-verify-hint')}
            />
            <LinkRow href={`/${locale}/support/verify/#sample`} name={t('support.to-sample')} />
          </Rows>
        </div>
      </Frame>
    </Words>
  );
}
