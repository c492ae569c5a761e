import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { sourceDay } from './source-day';
import { SourceLink } from './source-link';

interface Props {
  locale: LocaleId;
  citations: readonly Citation[];
  /** Follows its subject without a hairline between. */
  joins?: boolean | undefined;
}

/** Sources in short: title, day checked, confidence. */
export function Cited({ locale, citations, joins }: Props) {
  const t = getWords(locale);
  return (
    <ul
      role="list"
      className={`grid gap-3 text-small text-soft *:border-rule *:border-t *:pt-3 ${joins ? '*:first:border-t-0 *:first:pt-0' : ''}`}
    >
      {citations.map(({ source, checked, confidence, note }) => (
        <li key={source.title}>
          {source.url ? (
            <SourceLink url={source.url} title={source.title} newTab={t('site.new-tab')} />
          ) : (
            <span lang="en">{source.title}</span>
          )}
          <br />
          {t('about.sources.checked', { day: sourceDay(locale, checked) })}. {t('respond.source.sure')}:{' '}
          {t(`respond.source.${confidence}`)} {note && <bdi lang="en">{note}</bdi>}
        </li>
      ))}
    </ul>
  );
}
