import { turns } from '@/lib/content/call-script';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** What they say beside what it does to you, and what is true; one above the other on a phone. Printed in short. */
const columns = 'grid gap-x-8 gap-y-3 form:grid-cols-2 print:grid-cols-2';

/** The call, turn by turn. */
export function Call({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <>
      <div
        aria-hidden="true"
        className={`${columns} text-small text-soft max-form:not-print:hidden print:text-[9pt]`}
      >
        <p>{t('script.call.they')}</p>
        <p>
          <span className="print:hidden">{t('script.call.does')}</span>
          <span className="not-print:hidden">{t('script.call.true')}</span>
        </p>
      </div>
      <ol role="list" className="mt-2 *:border-rule *:border-t *:last:border-b print:mt-0 print:*:border-ink">
        {turns.map(({ id, lever }, i) => (
          <li key={id} className={`${columns} py-5 print:break-inside-avoid print:py-[1mm]`}>
            <div className="flow-2">
              <h3 className="print:text-[10pt]">
                {t('script.call.number', { number: i + 1, title: t(`script.turns.${id}.title`) })}
              </h3>
              <p className="text-soft print:hidden">{t(`script.turns.${id}.says`)}</p>
            </div>
            <div className="flow-2 print:*:mt-0">
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
