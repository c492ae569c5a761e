import { lies } from '@/lib/content/call-script';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

/** The three lies, each with one line of truth. */
export function Lies({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <dl>
      {lies.map(({ id }) => (
        <div key={id} className="call-pair">
          <dt className="font-bold">{t(`script.lies.${id}.lie`)}</dt>
          <dd>{t(`script.lies.${id}.true`)}</dd>
        </div>
      ))}
    </dl>
  );
}
