import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Rehearsal } from '@/components/rehearsal/rehearsal';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { Link } from '@/components/ui/link';
import { LinkRow } from '@/components/ui/link-row';
import { part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/rehearsal'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('rehearsal.title') };
}

/** A call from scammers to play through before one comes, and six of them to read. */
export default async function RehearsalPage({ params }: PageProps<'/[locale]/rehearsal'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words
      locale={locale}
      of={[
        'rehearsal',
        'rehearsals',
        'record.errors',
        'remind',
        'record.left',
        'record.over',
        'secrets',
        'site.copied',
        'site.copy-failed',
      ]}
    >
      <Frame locale={locale} skip={t('rehearsal.title')}>
        <Rehearsal>
          <NoScript text={t('rehearsal.no-script')} />
        </Rehearsal>
        <p className={`${part} print:hidden`}>
          {t('script.urgent')}{' '}
          <Link className="inline-flex min-h-tap items-center" href={`/${locale}/`}>
            {t('script.urgent-link')}
          </Link>
        </p>
        <nav className={`${part} print:hidden`} aria-label={t('rehearsal.ways')}>
          <Rows>
            <LinkRow
              href={`/${locale}/script/`}
              name={t('start.before.script')}
              hint={t('start.before.script-hint')}
            />
            <LinkRow
              href={`/${locale}/check-up/`}
              name={t('start.before.check-up')}
              hint={t('start.before.check-up-hint')}
            />
            <LinkRow
              href={`/${locale}/check/`}
              name={t('start.ways.check')}
              hint={t('start.ways.check-hint')}
            />
          </Rows>
        </nav>
      </Frame>
    </Words>
  );
}
