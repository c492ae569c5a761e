import '../../styles/call-script.css';
import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { Call } from '@/components/script/call';
import { Lies } from '@/components/script/lies';
import { PrintSheet, SheetAddress } from '@/components/script/print-sheet';
import { ReachOfAll } from '@/components/script/reach';
import { RestsOn } from '@/components/script/rests-on';
import { Frame } from '@/components/site/frame';
import { NoScript } from '@/components/site/no-script';
import { Words } from '@/components/site/words';
import { Cited } from '@/components/ui/cited';
import { citedContent } from '@/components/ui/cited-content';
import { Link } from '@/components/ui/link';
import { Part } from '@/components/ui/part';
import { effect } from '@/lib/content/call-script';
import { getWords } from '@/lib/i18n/words';

export async function generateMetadata({ params }: PageProps<'/[locale]/script'>): Promise<Metadata> {
  return { title: getWords((await localeOf(params)).id)('script.title') };
}

/** How a scam call goes, told turn by turn. Read without scripts, and printed on one page. */
export default async function ScriptPage({ params }: PageProps<'/[locale]/script'>) {
  const locale = (await localeOf(params)).id;
  const t = getWords(locale);
  return (
    <Words locale={locale} of={['site.brand']}>
      <Frame locale={locale} skip={t('script.title')}>
        {/* What is read aloud: from the title to the one rule. */}
        <div data-screen="script" className="call-sheet flow-6">
          <p className="call-brand">
            {t('site.brand')} <SheetAddress />
          </p>
          <h1>{t('script.title')}</h1>
          <div className="flow-4 print:hidden">
            <p className="text-lead">{t('script.lead')}</p>
            <p>
              {t('script.urgent')}{' '}
              <Link className="inline-flex min-h-tap items-center" href={`/${locale}/`}>
                {t('script.urgent-link')}
              </Link>
            </p>
            <NoScript text={t('script.no-script')} />
            <PrintSheet text={t('script.print')} notBegun={t('script.not-begun')} />
          </div>
          <section className="mt-part flow-4 border-t border-ink pt-4" aria-labelledby="script-do">
            <h2 id="script-do" className="print:hidden">
              {t('script.call.title')}
            </h2>
            <p className="print:hidden">{t('script.call.lead')}</p>
            <Call locale={locale} />
            <RestsOn locale={locale} />
            <h2 className="mt-part">{t('script.lies.title')}</h2>
            <Lies locale={locale} />
            <h2 className="mt-part">{t('script.rule.title')}</h2>
            <p className="call-rule">{t('actions.know-the-script.steps.rule.body')}</p>
          </section>
        </div>
        <p className="print:hidden">
          {t('script.urgent')}{' '}
          <Link className="inline-flex min-h-tap items-center" href={`/${locale}/`}>
            {t('script.urgent-link')}
          </Link>
        </p>
        <div className="print:hidden">
          <Part heading="script-effect" title={t('script.effect.title')}>
            <p>{t('script.effect.studied')}</p>
            <p>{t('script.effect.again')}</p>
            <Cited cited={citedContent(locale, effect.sources)} />
          </Part>
          <Part heading="script-real" title={t('script.real.title')}>
            <p>{t('script.real.lead')}</p>
            <ReachOfAll locale={locale} />
            <p>{t('script.real.others')}</p>
          </Part>
        </div>
      </Frame>
    </Words>
  );
}
