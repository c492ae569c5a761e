import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { sourceDay } from './source-day';
import { sourceWords } from './source-words';

/** Sources in short: title, day checked, confidence. */
export function citedContent(locale: LocaleId, citations: readonly Citation[]) {
  const t = getWords(locale);
  return citations.map(({ source, checked, confidence, note }) => ({
    ...sourceWords(locale, source),
    ...(source.url && { newTab: t('site.new-tab') }),
    says: `${t('about.sources.checked', { day: sourceDay(locale, checked) })}. ${t('respond.source.sure')}: ${t(`respond.source.${confidence}`)}`,
    ...(note && { note }),
  }));
}

export type CitedContent = ReturnType<typeof citedContent>;
