import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { AllSources } from '@/components/about/all-sources';
import { Erase } from '@/components/about/erase';
import { Frame } from '@/components/site/frame';
import { Words } from '@/components/site/words';
import { Points } from '@/components/ui/points';
import { getWords } from '@/lib/i18n/words';

const limits = ['recover', 'official', 'do-it', 'screens', 'clock', 'proof'];
const privacy = ['stays', 'leaves', 'kept', 'others', 'gone', 'secrets'];

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('about.title') };
}

/** What the app does and cannot do, what is kept and how to erase it, and where the steps come from. */
export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words locale={locale} of={['about.erase', 'site']}>
      <Frame locale={locale} skip={t('about.title')}>
        <h1>{t('about.title')}</h1>
        <p className="lead">{t('about.lead')}</p>
        <section className="part ruled" id="limits" aria-labelledby="limits-title">
          <h2 id="limits-title">{t('about.limits.title')}</h2>
          <Points sign="dash" items={limits.map((limit) => t(`about.limits.${limit}`))} />
        </section>
        <section className="part ruled" id="privacy" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{t('about.privacy.title')}</h2>
          {privacy.map((point) => (
            <p key={point}>{t(`about.privacy.${point}`)}</p>
          ))}
        </section>
        <section className="part ruled" id="erase" aria-labelledby="erase-title">
          <h2 id="erase-title">{t('about.erase.title')}</h2>
          <Erase />
        </section>
        <section className="part ruled" id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">{t('about.sources.title')}</h2>
          <p>{t('about.sources.why')}</p>
          <AllSources locale={locale} />
        </section>
      </Frame>
    </Words>
  );
}
