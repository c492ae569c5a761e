import { Phone } from 'lucide-react';
import { OfficialLink } from '@/components/ui/official-link';
import { hostOf, officialWords } from '@/components/ui/official-words';
import type { Authority } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { dialled, Hours } from './phones';

/** The ways to an office: the first as a button, the others as links with their hosts. */
export function Ways({ locale, office, first }: { locale: LocaleId; office: Authority; first: boolean }) {
  const t = getWords(locale);
  const { links = [], callFirst, phones, sources } = office;
  const dial = callFirst && phones?.[0];
  return (
    <>
      {dial && (
        <div>
          <a
            className={`btn btn-wide ${first ? 'btn-act' : 'btn-plain'}`}
            href={`tel:${dialled(dial.number)}`}
          >
            <span>{t('report.dial', { number: dial.number })}</span>
            <Phone className="icon" aria-hidden="true" />
          </a>
          {dial.hours && (
            <p className="small">
              <Hours locale={locale} hours={dial.hours} />
            </p>
          )}
        </div>
      )}
      {links.map(({ url, what, confidence }, i) => {
        const label = t(`report.links.${what}`, { host: hostOf(url) });
        return (
          <div key={url}>
            {i === 0 && !dial ? (
              <OfficialLink {...officialWords(t, url)} label={label} act={first} />
            ) : (
              <a className="tap" href={url} target="_blank" rel="noopener noreferrer">
                <span>
                  {label} <span className="sr-only">{t('site.new-tab')}</span>
                </span>
              </a>
            )}
            {confidence && confidence !== sources[0]?.confidence && (
              <p className="small">{t('report.less-sure', { sure: t(`respond.source.${confidence}`) })}</p>
            )}
          </div>
        );
      })}
    </>
  );
}
