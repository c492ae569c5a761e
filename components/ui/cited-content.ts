import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { sourceDay } from './source-day';

/** Sources in short: title, day checked, confidence. */
export function citedContent(locale: LocaleId, citations: readonly Citation[]) {
  const t = getWords(locale);
  return citations.map(({ source: { title, url }, checked, confidence, note }) => ({
    title,
    ...(url && { url, newTab: t('site.new-tab') }),
    says: `${t('about.sources.checked', { day: sourceDay(locale, checked) })}. ${t('respond.source.sure')}: ${t(`respond.source.${confidence}`)}`,
    ...(note && { note }),
  }));
}

export type CitedContent = ReturnType<typeof citedContent>;
