import { turns } from '@/lib/content/call-script';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** The call, turn by turn: what they say beside what it does to you, and what is true. Printed in short. */
export function Call({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <>
      <div aria-hidden="true" className="call-pair call-head">
        <p>{t('script.call.they')}</p>
        <p>
          <span className="print:hidden">{t('script.call.does')}</span>
          <span className="not-print:hidden">{t('script.call.true')}</span>
        </p>
      </div>
      <ol role="list" className="mt-0">
        {turns.map(({ id, lever }, i) => (
          <li key={id} className="call-pair">
            <div className="flow-2">
              <h3>{t('script.call.number', { number: i + 1, title: t(`script.turns.${id}.title`) })}</h3>
              <p className="text-soft print:hidden">{t(`script.turns.${id}.says`)}</p>
            </div>
            <div className="flow-2">
              <p className="print:hidden">
                <b>{t(`script.levers.${lever}`)}.</b> {t(`script.turns.${id}.does`)}
              </p>
              <p>
                <b className="print:hidden">{t('script.call.true')}: </b>
                {t(`script.turns.${id}.true`)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
