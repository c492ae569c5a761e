import { Phone } from 'lucide-react';
import { buttonStyle } from '@/components/ui/button';
import { OfficialLink } from '@/components/ui/official-link';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { Small } from '@/components/ui/small';
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
        <div className="flow-2">
          <a className={buttonStyle(first ? 'act' : 'plain', 'wide')} href={`tel:${dialled(dial.number)}`}>
            <span className="wrap-anywhere min-w-0">{t('report.dial', { number: dial.number })}</span>
            <Phone aria-hidden="true" />
          </a>
          {dial.hours && (
            <Small>
              <Hours locale={locale} hours={dial.hours} />
            </Small>
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
              <a
                className="inline-flex min-h-tap items-center"
                href={url}
                target="_blank"
                rel="noopener noreferrer"
              >
                <span>
                  {label} <span className="sr-only">{t('site.new-tab')}</span>
                </span>
              </a>
            )}
            {confidence && confidence !== sources[0]?.confidence && (
              <Small>{t('report.less-sure', { sure: t(`respond.source.${confidence}`) })}</Small>
            )}
          </div>
        );
      })}
    </>
  );
}
