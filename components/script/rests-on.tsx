import { Cited } from '@/components/ui/cited';
import { citedContent } from '@/components/ui/cited-content';
import { Fold } from '@/components/ui/fold';
import { turns } from '@/lib/content/call-script';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { citationKey } from '@/lib/playbook/citations';

/** What the turns rest on: each source once, with the numbers of its turns. */
export function RestsOn({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const list = new Intl.ListFormat(findLocale(locale)?.formats, { type: 'conjunction' });
  const found = new Map<string, { citation: Citation; at: string[] }>();
  for (const [i, { sources }] of turns.entries()) {
    for (const citation of sources) {
      const key = citationKey(citation);
      found.set(key, { citation, at: [...(found.get(key)?.at ?? []), `${i + 1}`] });
    }
  }
  return (
    <Fold className="print:hidden" title={t('script.sources.title')}>
      <div className="flow-4 pb-4">
        <p className="text-small">{t('script.sources.no-study')}</p>
        {[...found].map(([key, { citation, at }]) => (
          <div key={key} className="text-small">
            <b>{t('script.sources.turns', { count: at.length, turns: list.format(at) })}</b>
            <Cited cited={citedContent(locale, [citation])} joins />
          </div>
        ))}
      </div>
    </Fold>
  );
}
