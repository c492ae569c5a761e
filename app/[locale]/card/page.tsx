import '../../styles/card.css';
import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Card } from '@/components/check-up/card';
import { whereFiles } from '@/components/check-up/where-content';
import { SavingNotice } from '@/components/saving/saving-notice';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/card'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('card.title') };
}

/** A card for the wallet, for the moment in which nobody can think. */
export default async function CardPage({ params }: PageProps<'/[locale]/card'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={[
        'card',
        'check-up.accounts',
        'check-up.no-way',
        'accounts.search',
        'record.left',
        'record.over',
        'saving',
        'secrets',
        'site.brand',
      ]}
    >
      <Frame locale={locale} skip={t('card.title')}>
        <h1 className="print:hidden">{t('card.title')}</h1>
        <p className="text-lead print:hidden">{t('card.lead')}</p>
        <p className="print:hidden">{t('card.no-secret')}</p>
        <NoScript text={t('card.no-script')} />
        <div className="print:hidden">
          <SavingNotice />
        </div>
        <Card
          kinds={['exchange', 'mailbox', 'phone-number', 'bank']}
          source={`/${locale}/where/${whereFiles.version(locale)}/`}
        />
      </Frame>
    </Words>
  );
}
