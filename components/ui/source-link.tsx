import { Code } from '@/components/ui/code';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** A link to a source; the host is part of its text. */
export function SourceLink({ locale, url, title }: { locale: LocaleId; url: string; title: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <span lang="en">{title}</span> <Code>{new URL(url).host}</Code>{' '}
      <span className="sr-only">{getWords(locale)('site.new-tab')}</span>
    </a>
  );
}

/** A day of a source, or only its month where the page shows no more. */
export function sourceDay(locale: LocaleId, dated: string): string {
  const day = dated.length > 7 ? ({ day: 'numeric' } as const) : {};
  const format = { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(findLocale(locale)?.formats, format).format(new Date(dated));
}
