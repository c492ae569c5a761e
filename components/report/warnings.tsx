import { Part } from '@/components/ui/part';
import { recoveryFrauds, refundScams, takeover } from '@/lib/content/sources';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { restsContent } from './office-content';
import { RestsOn } from './rests-on';

/** What fake officers and fake helpers do next. */
export function Warnings({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <Part heading="calls" title={t('report.calls.title')}>
      <p>
        <b>{t('report.calls.never')}</b> {t('report.calls.hang-up')}
      </p>
      <p>
        {t('report.calls.offers')} {t('report.calls.police')}
      </p>
      <RestsOn {...restsContent(locale, [takeover, refundScams, recoveryFrauds])} />
    </Part>
  );
}
