import type { LocaleId } from '@/lib/i18n/locales';
import { findLocale } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Action } from '@/lib/playbooks/catalogue';
import { citationsFor } from '@/lib/playbooks/citations';
import type { Citation, Provider } from '@/lib/playbooks/schema';

interface Props {
  locale: LocaleId;
  provider: Provider;
  action: Action;
}

/** Source, date checked and confidence, under every step. */
export function Sources({ locale, provider, action }: Props) {
  const t = getWords(locale);
  const [first, ...more] = citationsFor(provider, action);
  return (
    <section className="part source" aria-label={t('respond.source.label')}>
      {first ? (
        <Citations locale={locale} citations={[first]} />
      ) : (
        <p className="small">
          {t('respond.source.none', { provider: provider.name ?? t('site.other-provider') })}
        </p>
      )}
      {more.length > 0 && (
        <details className="small">
          <summary className="tap">{t('respond.source.more', { count: more.length })}</summary>
          <Citations locale={locale} citations={more} />
        </details>
      )}
    </section>
  );
}

function Citations({ locale, citations }: { locale: LocaleId; citations: readonly Citation[] }) {
  const t = getWords(locale);
  const day = new Intl.DateTimeFormat(findLocale(locale)?.formats, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return citations.map(({ source, checked, confidence, note }) => (
    <dl className="facts small" key={source.title}>
      <div>
        <dt>{t('respond.source.source')}</dt>
        <dd>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              <span lang="en">{source.title}</span> <span className="away">{t('site.new-tab')}</span>
            </a>
          ) : (
            <span lang="en">{source.title}</span>
          )}
          {source.url && (
            <>
              <br />
              <bdi className="code">{new URL(source.url).host}</bdi>
              {', '}
              {source.dated
                ? t('respond.source.dated', { day: day.format(new Date(source.dated)) })
                : t('respond.source.undated')}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('respond.source.checked')}</dt>
        <dd>{day.format(new Date(checked))}</dd>
      </div>
      <div>
        <dt>{t('respond.source.sure')}</dt>
        <dd>
          <b>{t(`respond.source.${confidence}`)}</b> {note && <span lang="en">{note}</span>}
        </dd>
      </div>
    </dl>
  ));
}
