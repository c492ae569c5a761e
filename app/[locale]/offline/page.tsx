import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { accountPagesIn } from '@/components/offline/account-pages';
import { AccountsOffline } from '@/components/offline/accounts-offline';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/offline'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('offline.title'), robots: { index: false } };
}

/** Stands in for a page that is not kept, at that page's address. */
export default async function OfflinePage({ params }: PageProps<'/[locale]/offline'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  const pages = [
    ['', t('offline.start')],
    ['record/', t('offline.record')],
    ['record/print/', t('offline.print')],
    ['check/', t('offline.check')],
  ] as const;
  return (
    <Words locale={locale} of={['offline.none']}>
      <Frame locale={locale} skip={t('offline.title')}>
        <h1>{t('offline.title')}</h1>
        <p className="text-lead">{t('offline.lead')}</p>
        <Part follows heading="works" title={t('offline.works')}>
          <Rows>
            {pages.map(([path, name]) => (
              <LinkRow key={path} href={`/${locale}/${path}`} name={name} />
            ))}
          </Rows>
          <AccountsOffline of={accountPagesIn(locale)} />
        </Part>
        <p>{t('offline.back')}</p>
      </Frame>
    </Words>
  );
}
