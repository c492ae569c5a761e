import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { RecordSide } from '@/components/record/record-side';
import { RecordView } from '@/components/record/record-view';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/record'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('record.title') };
}

export default async function RecordPage({ params }: PageProps<'/[locale]/record'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={['start', 'record', 'entries', 'facts', 'saving', 'site', 'respond', 'print', 'secrets']}
    >
      <Frame locale={locale} skip={t('record.title')} side={<RecordSide />}>
        <NoScript text={t('site.no-script-record')} />
        <RecordView />
      </Frame>
    </Words>
  );
}
