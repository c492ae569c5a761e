import { Cited } from '@/components/ui/cited';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/schema';

/** The first source in sight, the others unfolded where they are wanted. */
export function RestsOn({ locale, citations }: { locale: LocaleId; citations: readonly Citation[] }) {
  const more = citations.slice(1);
  return (
    <div>
      <Cited locale={locale} citations={citations.slice(0, 1)} />
      {more.length > 0 && (
        <details className="small">
          <summary className="tap">{getWords(locale)('respond.source.more', { count: more.length })}</summary>
          <Cited locale={locale} citations={more} />
        </details>
      )}
    </div>
  );
}
