import { SourceLink, sourceDay } from '@/components/ui/source-link';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { actions } from '@/lib/playbooks/catalogue';
import { citationsFor } from '@/lib/playbooks/citations';
import { providers } from '@/lib/playbooks/providers/registry';
import type { Citation } from '@/lib/playbooks/schema';

/** Every source the steps rest on, once each, with the day it was last checked. */
export function AllSources({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const general = unique(actions.flatMap(({ sources }) => sources));
  const own = providers.map((provider) => ({
    provider,
    sources: unique(actions.flatMap((action) => citationsFor(provider, action))).filter(
      ({ source }) => !general.some((one) => one.source.title === source.title),
    ),
  }));
  return (
    <>
      {own
        .filter(({ sources }) => sources.length > 0)
        .map(({ provider, sources }) => (
          <SourceList
            key={provider.id}
            locale={locale}
            title={t('about.sources.for', { provider: provider.name ?? '' })}
            sources={sources}
          />
        ))}
      <SourceList locale={locale} title={t('about.sources.general')} sources={general} />
    </>
  );
}

function SourceList({
  locale,
  title,
  sources,
}: {
  locale: LocaleId;
  title: string;
  sources: readonly Citation[];
}) {
  const t = getWords(locale);
  return (
    <>
      <h3 className="sub">{title}</h3>
      <ul role="list" className="sources small">
        {sources.map(({ source, checked, confidence }) => (
          <li key={source.title}>
            {source.url ? (
              <SourceLink locale={locale} url={source.url} title={source.title} />
            ) : (
              <span lang="en">{source.title}</span>
            )}
            <br />
            {t('about.sources.checked', { day: sourceDay(locale, checked) })}. {t('respond.source.sure')}:{' '}
            {t(`respond.source.${confidence}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

const unique = (citations: readonly Citation[]) => [
  ...new Map(citations.map((citation) => [citation.source.title, citation])).values(),
];
