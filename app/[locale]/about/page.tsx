import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { AllFacts } from '@/components/about/all-facts';
import { Erase } from '@/components/about/erase';
import { factFiles, factGroups } from '@/components/about/facts-content';
import { accountPagesIn } from '@/components/offline/account-pages';
import { BesideInstalled, WorksOffline } from '@/components/offline/works-offline';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { hostOf } from '@/components/ui/official-words';
import { Part } from '@/components/ui/part';
import { Points } from '@/components/ui/points';
import { leaveTo } from '@/lib/content/leave';
import { getWords } from '@/lib/i18n/words';

const limits = ['recover', 'official', 'do-it', 'screens', 'clock', 'proof'];
const leaving = ['history', 'record', 'seen'];
const privacy = ['stays', 'leaves', 'seen', 'kept', 'others', 'gone', 'aloud', 'secrets'];

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('about.title') };
}

/** What the app does and cannot do, what is kept and how to erase it, and where the steps come from. */
export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words locale={locale} of={['about.erase', 'offline', 'site']}>
      <Frame locale={locale} skip={t('about.title')}>
        <h1>{t('about.title')}</h1>
        <p className="text-lead">{t('about.lead')}</p>
        <Part id="limits" heading="limits-title" title={t('about.limits.title')}>
          <Points sign="dash" items={limits.map((limit) => t(`about.limits.${limit}`))} />
        </Part>
        <Part id="leaving" heading="leave-title" title={t('about.leave.title')}>
          <p>{t('about.leave.how')}</p>
          <p>{t('about.leave.does', { host: hostOf(leaveTo) })}</p>
          <Points sign="dash" items={leaving.map((limit) => t(`about.leave.${limit}`))} />
          <p>{t('about.leave.clear')}</p>
          <p>
            <a className="inline-flex min-h-tap items-center" href="#erase">
              {t('about.erase.title')}
            </a>
          </p>
        </Part>
        <Part id="privacy" heading="privacy-title" title={t('about.privacy.title')}>
          {privacy.map((point) => (
            <p key={point}>{t(`about.privacy.${point}`)}</p>
          ))}
        </Part>
        <Part id="erase" heading="erase-title" title={t('about.erase.title')}>
          <Erase />
        </Part>
        <Part id="offline" heading="offline-title" title={t('offline.without')}>
          <NoScript text={t('offline.no-script')} />
          <WorksOffline of={accountPagesIn(locale)} />
          <p>{t('offline.installed')}</p>
          <BesideInstalled />
        </Part>
        <Part id="sources" heading="sources-title" title={t('about.sources.title')}>
          <p>{t('about.sources.why')}</p>
          <p>
            <a href="/facts.json">{t('about.sources.facts')}</a>
          </p>
          <NoScript text={t('about.sources.no-script')} />
          <div className="[@media(scripting:none)]:hidden">
            <AllFacts source={`/${locale}/facts/${factFiles.version(locale)}/`} groups={factGroups(locale)} />
          </div>
        </Part>
      </Frame>
    </Words>
  );
}
