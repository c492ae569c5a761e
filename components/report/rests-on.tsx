import { Cited } from '@/components/ui/cited';
import { Fold } from '@/components/ui/fold';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';

interface Props {
  locale: LocaleId;
  citations: readonly Citation[];
  /** Follows what it stands for, without a hairline between. */
  joins?: boolean;
}

/** The first source in sight, the others unfolded where they are wanted. */
export function RestsOn({ locale, citations, joins }: Props) {
  const more = citations.slice(1);
  return (
    <div>
      <Cited locale={locale} citations={citations.slice(0, 1)} joins={joins} />
      {more.length > 0 && (
        <Fold
          className="text-small text-soft"
          title={getWords(locale)('respond.source.more', { count: more.length })}
        >
          <Cited locale={locale} citations={more} joins={joins} />
        </Fold>
      )}
    </div>
  );
}
