import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** How to read the page: numbers away from home, and what high and medium mean. */
export function ReportSide({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <aside className="side" aria-label={t('report.side')}>
      <div className="stay parted">
        <section className="flow">
          <h2>{t('report.abroad.title')}</h2>
          <p className="small">
            {t('report.abroad.short')} {t('report.abroad.home')}
          </p>
        </section>
        <section className="flow">
          <h2>{t('report.sure.title')}</h2>
          <dl className="terms small">
            {(['high', 'medium'] as const).map((sure) => (
              <div key={sure}>
                <dt>{t(`respond.source.${sure}`)}</dt>
                <dd>{t(`report.sure.${sure}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="small">{t('report.sure.hidden')}</p>
        </section>
      </div>
    </aside>
  );
}
