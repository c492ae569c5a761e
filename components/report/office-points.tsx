import { Fold } from '@/components/ui/fold';
import { Points } from '@/components/ui/points';
import type { Authority } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** What follows, in sight; what to have ready, unfolded where it is wanted. */
export function OfficePoints({ locale, office }: { locale: LocaleId; office: Authority }) {
  const t = getWords(locale);
  const { asks = [], refuses = [], expects = [] } = office;
  const follows = [
    ...refuses.map((code) => t(`report.refuses.${code}`)),
    ...expects.map((code) => t(`report.expects.${code}`)),
  ];
  return (
    <>
      {follows.length > 0 && (
        <div>
          <p>
            <b>{t('report.expects-title')}</b>
          </p>
          <Points sign="dash" items={follows} />
        </div>
      )}
      {asks.length > 0 && (
        <Fold title={t('report.asks-title', { count: asks.length })}>
          <Points sign="dash" items={asks.map((code) => t(`report.asks.${code}`))} />
        </Fold>
      )}
    </>
  );
}
