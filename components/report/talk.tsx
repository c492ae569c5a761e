import { Part } from '@/components/ui/part';
import { supportLinesIn } from '@/lib/content/authorities/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { Lines } from './lines';
import { LinesOf } from './lines-of';
import { linesContent, shortContent } from './office-content';
import { countriesIn } from './places';

/** Somebody to talk to: in the chosen country, and in any. */
export function Talk({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <Part heading="talk" title={t('report.talk.title')}>
      <p>
        {t('report.talk.fault')} {t('report.talk.trust')}
      </p>
      {countriesIn(locale)
        .map((one) => ({ ...one, lines: supportLinesIn(one.country) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ country, name, lines }) => (
          <LinesOf key={country} country={country} title={name} items={lines.map(shortContent)} />
        ))}
      <h3 className="mt-8">{t('report.talk.anywhere')}</h3>
      <div className="mt-2 flow-4">
        <Lines {...linesContent(locale, supportLinesIn('anywhere'))} />
      </div>
    </Part>
  );
}
