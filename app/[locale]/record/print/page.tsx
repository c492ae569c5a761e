import '../../../styles/paper.css';
import '../../../styles/paper-print.css';
import '../../../styles/paper-table.css';
import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Paper } from '@/components/paper/paper';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { WordsFor } from '@/components/site/words-for';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/record/print'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('print.title') };
}

export default async function PrintPage({ params }: PageProps<'/[locale]/record/print'>) {
  const locale = (await localeOf(params)).id;
  return (
    <Words locale={locale} of={['leave.link', 'record.share', 'record.to-start', 'site.brand']}>
      <NoScript text={getWords(locale)('site.no-script-record')} />
      <WordsFor of={['facts']}>
        <Paper />
      </WordsFor>
    </Words>
  );
}
