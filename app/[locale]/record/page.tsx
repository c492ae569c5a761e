import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { RecordSide } from '@/components/record/record-side';
import { RecordView } from '@/components/record/record-view';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { WordsFor } from '@/components/site/words-for';
import { getWords } from '@/lib/i18n/words';

const words = ['record', 'facts', 'resume'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/record'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('record.title') };
}

export default async function RecordPage({ params }: PageProps<'/[locale]/record'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  const looking = (
    <>
      <h1>{t('record.title')}</h1>
      <p className="text-lead noscript:hidden">{t('saving.loading')}</p>
    </>
  );
  return (
    <Words locale={locale} of={['saving', 'site.brand', 'site.copied', 'site.copy-failed', 'site.deleting']}>
      <Frame
        locale={locale}
        skip={t('record.title')}
        side={
          <WordsFor of={words} quiet>
            <RecordSide />
          </WordsFor>
        }
      >
        <NoScript text={t('site.no-script-record')} />
        <div className="min-h-screen flow-6">
          <WordsFor of={words} meanwhile={looking}>
            <RecordView />
          </WordsFor>
        </div>
      </Frame>
    </Words>
  );
}
