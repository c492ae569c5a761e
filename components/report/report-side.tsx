import { side } from '@/components/site/page';
import { Small } from '@/components/ui/small';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** How to read the page: numbers away from home, and what high and medium mean. */
export function ReportSide({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <aside className={side} aria-label={t('report.side')}>
      <div className="flow-10 wide:sticky wide:top-8 wide:[@media(height<44rem)]:static">
        <section className="flow-4">
          <h2>{t('report.abroad.title')}</h2>
          <Small>
            {t('report.abroad.short')} {t('report.abroad.home')}
          </Small>
        </section>
        <section className="flow-4">
          <h2>{t('report.sure.title')}</h2>
          <dl className="flow-4 text-small text-soft">
            {(['high', 'medium'] as const).map((sure) => (
              <div key={sure}>
                <dt className="font-bold text-ink">{t(`respond.source.${sure}`)}</dt>
                <dd>{t(`report.sure.${sure}`)}</dd>
              </div>
            ))}
          </dl>
          <Small>{t('report.sure.hidden')}</Small>
        </section>
      </div>
    </aside>
  );
}
